package nl.barriergraph.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import nl.barriergraph.ShippedGraph;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is served is what the OpenAPI description says. */
@ShippedGraph
class ApiDescriptionIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    static List<String> questions() {
        return new Catalogue().questions().stream().map(Question::name).toList();
    }

    @Test
    void describesEveryQuestionAndTheSearch() throws Exception {
        JsonNode description = description();
        assertThat(description.at("/openapi").asText()).startsWith("3.1");
        assertThat(description.get("paths").fieldNames()).toIterable()
            .contains("/api/questions", "/api/search")
            .containsAll(questions().stream().map((name) -> "/api/questions/" + name).toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void servesAnswersAsDescribed(String question) throws Exception {
        assertThat(faults("/api/questions/" + question, "/api/questions/" + question, "200", "application/json"))
            .isEmpty();
    }

    @Test
    void servesListSearchAndProblemsAsDescribed() throws Exception {
        assertThat(faults("/api/questions", "/api/questions", "200", "application/json")).isEmpty();
        assertThat(faults("/api/search", "/api/search?q=marechaussee", "200", "application/json")).isEmpty();
        assertThat(faults("/api/nodes/{id}", "/api/nodes/kmar", "200", "application/json")).isEmpty();
        assertThat(faults("/api/nodes/{id}", "/api/nodes/beleidskader-2023", "200", "application/json")).isEmpty();
        assertThat(faults("/api/search", "/api/search", "400", "application/problem+json")).isEmpty();
        assertThat(faults("/api/questions/who-owns-barrier", "/api/questions/who-owns-barrier?barrier=x", "400",
                "application/problem+json"))
            .isEmpty();
    }

    @Test
    void servesPicturesAndTheCalendarAsDescribed() throws Exception {
        JsonNode paths = description().get("paths");
        JsonNode types = paths.get("/views/{view}.{extension}").at("/get/responses/200/content");
        for (JsonNode extension : paths.get("/views/{view}.{extension}").at("/get/parameters/0/schema/enum")) {
            HttpResponse<String> picture = get("/views/barrier-model." + extension.asText());
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(types.has(picture.headers().firstValue("Content-Type").orElseThrow())).isTrue();
        }
        assertThat(get("/embed/barrier-model").headers().firstValue("Content-Type").orElseThrow())
            .isEqualTo(paths.get("/embed/{view}").at("/get/responses/200/content").fieldNames().next());
        assertThat(get("/deadlines.ics?asOf=2026-11-01&lang=en").headers().firstValue("Content-Type").orElseThrow())
            .startsWith("text/calendar");
    }

    /** A map that is made of a few entries at once has another order in every process. */
    @Test
    void keepsTheOrderOfKeys() throws Exception {
        List<String> schemas = new ArrayList<>();
        description().at("/components/schemas").fieldNames().forEachRemaining(schemas::add);
        assertThat(schemas).isSorted();
        assertThat(JSON.readTree(get("/api/questions/model-overview").body()).get("cypher").fieldNames()).toIterable()
            .containsExactly("parameters", "statement");
        assertThat(JSON.readTree(get("/api/questions/who-owns-barrier?barrier=x").body()).at("/faults/0").fieldNames())
            .toIterable()
            .containsExactly("parameter", "text", "valid");
    }

    @Test
    void findsFaultWhereAnAnswerDiffersFromItsDescription() throws Exception {
        assertThat(
                faults("/api/questions/who-owns-barrier", "/api/questions/duties-of-actor", "200", "application/json"))
            .isNotEmpty();
    }

    private Set<ValidationMessage> faults(String path, String address, String status, String type) throws Exception {
        JsonNode description = description();
        ObjectNode schema = (ObjectNode) description.get("paths")
            .get(path)
            .at("/get/responses/%s/content".formatted(status))
            .get(type)
            .get("schema");
        schema.set("components", description.get("components"));
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).isEqualTo(Integer.parseInt(status));
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(schema)
            .validate(JSON.readTree(response.body()));
    }

    private JsonNode description() throws Exception {
        return JSON.readTree(get("/v3/api-docs").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
                    BodyHandlers.ofString());
    }

}
