package nl.barriergraph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Entries;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Label;
import nl.barriergraph.questions.Catalogue;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page over real HTTP, in both languages. */
@ShippedGraph
class PagesIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    @Autowired
    private Driver driver;

    /** The pages beside the nodes and questions. */
    static Stream<String> pages() {
        return Stream.concat(
                Stream.of("/", "/search?q=europol", "/search", "/search?q=qqqq", "/barriers", "/actors", "/documents",
                        "/actions", "/themes", "/questions", "/matrix", "/matrix?tier=NL", "/gaps", "/gaps?code=G04",
                        "/deadlines", "/table", "/table?barriers=geld&barriers=grens", "/glossary", "/changes"),
                new Catalogue().questions().stream().map((question) -> "/questions/" + question.name()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void speakBothLanguages(String address) throws Exception {
        assertSpeaksBothLanguages(address);
    }

    @ParameterizedTest
    @MethodSource("nl.barriergraph.model.Label#values")
    void showANodeOfEveryLabel(Label label) throws Exception {
        List<Entry> nodes = this.database.read((transaction) -> Entries.of(List.of(label), transaction));
        if (label == Label.GAP_DECISION) {
            assertThat(nodes).as("the shipped data decide on no gap").isEmpty();
            return;
        }
        Entry node = nodes.get(0);
        assertSpeaksBothLanguages("/nodes/" + node.id());
        JsonNode json = JSON.readTree(get("/api/nodes/" + node.id(), "application/json").body());
        assertThat(json.propertyNames()).containsExactly("id", "label", "title", "lang", "audience", "load",
                "dataVersion", "marking", "properties", "links", "sources");
        assertThat(json.get("label").asString()).isEqualTo(label.label());
    }

    private void assertSpeaksBothLanguages(String address) throws Exception {
        HttpResponse<String> dutch = page(address);
        HttpResponse<String> english = page(address + (address.contains("?") ? "&" : "?") + "lang=en");
        assertThat(dutch.statusCode()).isEqualTo(200);
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(dutch.body()).contains("<html lang=\"nl\"").contains("werklijst").contains("Hoofdmenu");
        assertThat(english.body()).contains("<html lang=\"en\"").contains("working list").contains("Main menu");
        assertThat(ADDRESS.matcher(english.body().replaceAll("(?s)<a class=\"language\"[^>]*>", ""))
            .results()
            .map((match) -> match.group(1))
            .filter((link) -> link.matches("/(nodes|questions|search|barriers|actors).*"))).as("stay in the language")
            .isNotEmpty()
            .allMatch((link) -> link.contains("lang=en") || link.equals("/search"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/nodes/doorreis", "/nodes/kmar?lang=en", "/search?q=kmar" })
    void leadNowhereThatIsNotThere(String address) throws Exception {
        List<String> links = ADDRESS.matcher(page(address).body())
            .results()
            .map((match) -> match.group(1).replace("&amp;", "&"))
            .distinct()
            .limit(30)
            .toList();
        assertThat(links).hasSizeGreaterThan(10)
            .allSatisfy((link) -> assertThat(page(link).statusCode()).as(link).isEqualTo(200));
    }

    /** Names would run into each other. */
    @ParameterizedTest
    @ValueSource(strings = { "/gaps", "/table?barriers=geld", "/nodes/geld", "/nodes/om", "/nodes/bnc-fiche-2021",
            "/nodes/eu-actieplan-2015", "/questions/who-at-the-table?barriers=geld", "/matrix" })
    void haveSomethingBetweenTheirLinks(String address) throws Exception {
        assertThat(Jsoup.parse(page(address).body()).select("main a:not(.footnote, svg *)"))
            .noneMatch((link) -> link.nextSibling() instanceof Element next && next.normalName().equals("a"));
    }

    @Test
    void tellWhoHasABarrierAndWhatIsNotKnown() throws Exception {
        assertThat(page("/nodes/geld").body()).contains("‹onbekend: bron niet gelezen›")
            .contains("Eigenaar van de barrière zelf")
            .contains("Staatssecretaris van Justitie en Veiligheid")
            .contains("class=\"term PROPOSED\"");
    }

    @Test
    void showADocumentAsItIsBuiltUpWithWhatWasNotRead() throws Exception {
        String page = page("/nodes/beleidskader-2023").body();
        assertThat(page).contains("id=\"beleidskader-2023-v-p6-menukaart\"")
            .containsPattern("(?s)id=\"beleidskader-2023-s-1-bladzijde-2\".{0,400}class=\"unread\"");
        assertThat(page.indexOf("id=\"beleidskader-2023-s-2\"")).isBetween(page.indexOf("id=\"beleidskader-2023-s-1\""),
                page.indexOf("id=\"beleidskader-2023-s-3\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void listByTheAlphabetOfTheLanguage(String language) throws Exception {
        String list = page("/themes?lang=" + language).body().replaceAll("(?s).*<main|</main>.*", "");
        List<String> titles = Pattern.compile("<li><a[^>]*>([^<]+)</a>")
            .matcher(list)
            .results()
            .map((match) -> match.group(1))
            .toList();
        assertThat(titles).hasSizeGreaterThan(10)
            .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag(language))::compare);
    }

    @Test
    void namePassagesByTheirWords() throws Exception {
        assertThat(page("/nodes/beleidskader-2023-s-3-2").body()).contains(">“een harde en meer")
            .doesNotContain(">beleidskader-2023-v-");
    }

    @Test
    void putTheBestHitFirst() throws Exception {
        for (String query : List.of("europol", "Europol", "KMar")) {
            String page = page("/search?q=" + query).body();
            Matcher best = Pattern.compile("(?s)<li class=\"best\">.*?href=\"/nodes/([^\"]+)\"").matcher(page);
            assertThat(best.find()).isTrue();
            assertThat(best.group(1)).isEqualToIgnoringCase(query);
        }
    }

    @Test
    void narrowASearchDown() throws Exception {
        String page = page("/search?q=europol&label=Actor").body();
        assertThat(page).contains("aria-current=\"true\"").contains("href=\"/search?q=europol\"");
        assertThat(Pattern.compile("<span class=\"kind\">([^<]*)").matcher(page).results())
            .allMatch((match) -> match.group(1).endsWith("actor"));
    }

    @Test
    void takeATypedNameForTheNodeItMeans() throws Exception {
        HttpResponse<String> response = page("/questions/duties-of-actor?actor=koninklijke%20marechaussee");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location"))
            .hasValueSatisfying((location) -> assertThat(location).endsWith("/questions/duties-of-actor?actor=kmar"));
        assertThat(page("/questions/duties-of-actor?actor=politie%20of%20om").statusCode()).isEqualTo(400);
    }

    @Test
    void giveAnAnswerAPermanentAddress() throws Exception {
        String page = page("/questions/who-owns-barrier?barrier=grens&asOf=2025-01-01&lang=en").body();
        assertThat(page).containsPattern(
                "/questions/who-owns-barrier\\?load=\\d+&amp;barrier=grens&amp;asOf=2025-01-01&amp;lang=en");
    }

    @Test
    void tellWhatIsWrongWithoutInternals() throws Exception {
        for (String address : List.of("/nothing", "/nodes/nothing", "/questions/nothing")) {
            assertThat(page(address).statusCode()).isEqualTo(404);
            assertThat(page(address).body()).contains("Deze pagina bestaat niet").doesNotContain("Exception");
            assertThat(page(address + "?lang=en").body()).contains("This page does not exist");
        }
        HttpResponse<String> program = get("/api/nodes/nothing", "application/json");
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(get("/api/nothing", "*/*").headers().firstValue("Content-Type"))
            .contains("application/problem+json");
    }

    /** A graph that somebody spoilt is a fault no page foresees. */
    @Test
    void tellThatTheyFailedWithoutInternals() throws Exception {
        this.driver
            .executableQuery("MATCH (barrier:Barrier {id: 'geld'}) SET barrier.kept = barrier.position, "
                    + "barrier.position = 'laatste'")
            .execute();
        try {
            HttpResponse<String> dutch = page("/barriers");
            HttpResponse<String> english = page("/barriers?lang=en");
            assertThat(List.of(dutch, english)).allSatisfy((page) -> {
                assertThat(page.statusCode()).isEqualTo(500);
                assertThat(page.body()).contains("<h1", "class=\"brand\"")
                    .doesNotContain("Exception", "laatste", "nl.barriergraph", "org.", "at java");
            });
            assertThat(dutch.body()).contains("<html lang=\"nl\"", "Deze pagina kan nu niet worden gemaakt");
            assertThat(english.body()).contains("<html lang=\"en\"", "This page cannot be made now");
        }
        finally {
            this.driver
                .executableQuery("MATCH (barrier:Barrier {id: 'geld'}) SET barrier.position = barrier.kept "
                        + "REMOVE barrier.kept")
                .execute();
        }
        assertThat(page("/barriers").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "//nodes", "/nodes/a;b" })
    void tellThatAnAddressCannotBeRead(String address) throws Exception {
        HttpResponse<String> dutch = page(address);
        assertThat(dutch.statusCode()).isEqualTo(400);
        assertThat(dutch.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(dutch.body()).contains("Dit adres is niet te lezen", "class=\"brand\"");
        assertThat(page(address + "?lang=en").body()).contains("This address cannot be read");
    }

    @Test
    void areSmallAndLetResourcesBeKept() throws Exception {
        HttpResponse<String> start = page("/");
        List<String> resources = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg))\"")
            .matcher(start.body())
            .results()
            .map((match) -> match.group(1))
            .toList();
        assertThat(resources).hasSize(5).allMatch((resource) -> resource.matches(".*-[0-9a-f]{32}\\.\\w+"));
        int size = start.body().length();
        for (String resource : resources) {
            HttpResponse<byte[]> response = this.client.send(
                    HttpRequest.newBuilder(uri(resource)).header("Accept-Encoding", "gzip").build(),
                    BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
            size += response.body().length;
            if (response.headers().firstValue("Content-Encoding").isPresent()) {
                assertThat(new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()).isNotEmpty();
            }
        }
        assertThat(size).as("bytes of a first visit").isLessThan(150_000);
    }

    @Test
    void allowNoScriptOrStyleButTheirOwn() throws Exception {
        HttpResponse<String> page = page("/nodes/geld");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
            .hasValueSatisfying((policy) -> assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" onclick");
    }

    private HttpResponse<String> page(String address) throws IOException, InterruptedException {
        return get(address, "text/html,*/*;q=0.1");
    }

    private HttpResponse<String> get(String address, String type) throws IOException, InterruptedException {
        return this.client.send(HttpRequest.newBuilder(uri(address)).header("Accept", type).build(),
                BodyHandlers.ofString());
    }

    private URI uri(String address) {
        return URI.create("http://localhost:" + this.port + address);
    }

}
