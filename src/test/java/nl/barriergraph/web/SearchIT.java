package nl.barriergraph.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.barriergraph.ShippedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The search over real HTTP on the shipped data. */
@ShippedGraph
class SearchIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "KMar, kmar", "marechaussee, kmar", "Royal Netherlands Marechaussee, kmar", "marechausee, kmar",
            "marech, kmar", "EEAS, edeo", "Inspectie SZW, nla", "coordineren, beleidskader-2023-2-f",
            "COÖRDINEREN, beleidskader-2023-2-f" })
    void understandsAbbreviationsNamesErrorsAndAccents(String words, String id) throws Exception {
        assertThat(ids("q=" + encode(words) + "&size=100")).contains(id);
    }

    @Test
    void putsTheExactNameFirst() throws Exception {
        assertThat(ids("q=OM&label=Actor")).first().isEqualTo("om");
        assertThat(ids("q=IND&label=Actor")).first().isEqualTo("ind");
    }

    @Test
    void countsFacetsAndNarrowsByThem() throws Exception {
        JsonNode all = get("q=financieel").body();
        long actions = all.at("/facets/label/Action").asLong();
        assertThat(actions).isPositive();
        assertThat(all.at("/facets/barrier/geld").asLong()).isPositive();
        assertThat(all.at("/facets/document/beleidskader-2023").asLong()).isPositive();
        JsonNode narrowed = get("q=financieel&label=Action").body();
        assertThat(narrowed.get("total").asLong()).isEqualTo(actions);
        assertThat(narrowed.at("/facets/label").propertyNames()).containsExactly("Action");
        assertThat(get("q=financieel&label=Action&barrier=geld&document=beleidskader-2023").body()
            .get("results")
            .valueStream()
            .map((node) -> node.get("id").asString())).isNotEmpty()
            .allMatch((id) -> id.startsWith("beleidskader-2023-"));
        assertThat(get("q=europol&tier=EU").body().at("/facets/tier").propertyNames()).containsExactly("EU");
    }

    @Test
    void pagesWithoutGapOrOverlap() throws Exception {
        List<String> all = ids("q=smokkel&size=30");
        assertThat(all).hasSize(30).doesNotHaveDuplicates();
        assertThat(ids("q=smokkel&size=10&page=2")).isEqualTo(all.subList(10, 20));
    }

    @Test
    void takesNothingOfTheUsersTextAsSyntax() throws Exception {
        for (String text : List.of("*", "a AND (", "title:[a TO z]", "\"", "\\", "') RETURN 1 //", "~~",
                "kmar OR *:*")) {
            assertThat(get("q=" + encode(text)).statusCode()).isEqualTo(200);
        }
        assertThat(ids("q=" + encode("*:*"))).isEmpty();
    }

    @Test
    void findsNothingByMoreOrLongerWordsThanAnyNameHas() throws Exception {
        assertThat(ids("q=" + "x".repeat(2000))).isEmpty();
        assertThat(ids("q=" + encode("om ".repeat(1500)))).isEmpty();
    }

    @Test
    void explainsWhatIsWrong() throws Exception {
        Response response = get("page=0&size=1000&label=Actor&kleur=rood");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body().get("faults").valueStream().map((fault) -> fault.get("parameter").asString()))
            .containsExactlyInAnyOrder("q", "page", "size", "kleur");
    }

    private record Response(int statusCode, JsonNode body) {
    }

    private List<String> ids(String query) throws Exception {
        return get(query).body().get("results").valueStream().map((node) -> node.get("id").asString()).toList();
    }

    private Response get(String query) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/search?" + query)).build(),
                    BodyHandlers.ofString());
        return new Response(response.statusCode(), JsonMapper.shared().readTree(response.body()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
