package nl.barriergraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.barriergraph.ShippedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages and the REST interface over real HTTP. */
@ShippedGraph
class HttpIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({ "localhost, 200", "127.0.0.1, 200", "elders.example, 400", "localhost.elders.example, 400" })
    void answersToTheNamesOfThisMachineOnly(String host, int status) throws Exception {
        assertThat(raw("/api/questions", "%s:%d".formatted(host, this.port))).startsWith("HTTP/1.1 " + status);
    }

    /** What no client of good manners sends. */
    @ParameterizedTest
    @ValueSource(strings = { "/search?q=%zz", "/nodes/geld?lang=%zz", "/?%00=x" })
    void tellsThatAnAddressCannotBeRead(String address) throws Exception {
        assertThat(raw(address, "localhost:" + this.port)).startsWith("HTTP/1.1 400")
            .contains("Dit adres is niet te lezen")
            .doesNotContain("Exception");
    }

    @Test
    void tellsProgramsThatAnAddressCannotBeRead() throws Exception {
        assertThat(raw("/api/search?q=a&%00=x", "localhost:" + this.port)).startsWith("HTTP/1.1 400")
            .contains("application/problem+json")
            .contains("Dit adres is niet te lezen")
            .doesNotContain("Exception");
    }

    @Test
    void hasNothingAtTheAddressOfErrors() throws Exception {
        assertThat(raw("/error?x=1", "localhost:" + this.port)).startsWith("HTTP/1.1 404").contains("<h1");
    }

    private String raw(String address, String host) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html,*/*\r\nConnection: close\r\n\r\n"
                    .formatted(address, host)
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersAQuestionAsJson() throws Exception {
        HttpResponse<String> response = get("/api/questions/who-owns-barrier?barrier=geld&asOf=2026-01-01");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.propertyNames()).containsExactly("question", "title", "lang", "audience", "asOf", "load",
                "dataVersion", "marking", "parameters", "columns", "rows", "sentences", "sources", "cypher");
        assertThat(answer.at("/asOf").asString()).isEqualTo("2026-01-01");
        assertThat(answer.at("/marking").asString()).isEqualTo("LIMITE");
        assertThat(answer.at("/rows/0/actor/absent").asString()).isEqualTo("SOURCE_MISSING");
        assertThat(answer.at("/rows/0/subject").propertyNames()).containsExactly("id", "label", "title");
        assertThat(answer.at("/sources/0").propertyNames()).contains("id", "document", "section", "page", "anchor",
                "marking");
        assertThat(response.headers().firstValue("ETag").orElseThrow()).contains(answer.at("/dataVersion").asString());
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        JsonNode answer = JSON.readTree(get("/api/questions/duties-of-actor?actor=kmar&lang=en").body());
        assertThat(answer.at("/title").asString()).isEqualTo("What does this actor do?");
        assertThat(answer.at("/rows/0/bearer/title").asString()).isEqualTo("Royal Netherlands Marechaussee");
    }

    @Test
    void answersAQuestionAsCsvWithTheSameRows() throws Exception {
        String address = "/api/questions/coverage-gaps?barrier=geld";
        HttpResponse<String> csv = get(address, "text/csv");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines.get(0)).startsWith("gap,code,subject,subjectTitle,missing,");
        JsonNode json = JSON.readTree(get(address).body());
        List<String> gaps = json.get("rows").valueStream().map((row) -> row.get("gap").asString()).toList();
        assertThat(lines.stream().skip(1).map((line) -> line.substring(0, line.indexOf(','))))
            .containsExactlyElementsOf(gaps);
    }

    @Test
    void marksCsvForExcelAsUtf8() throws Exception {
        HttpResponse<String> excel = get("/api/questions/who-owns-barrier?format=excel", "*/*");
        assertThat(excel.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(excel.body()).startsWith("\uFEFFground,")
            .isEqualTo("\uFEFF" + get("/api/questions/who-owns-barrier", "text/csv").body());
    }

    @Test
    void repeatsNothingToWhoHasTheVersion() throws Exception {
        URI address = URI.create("http://localhost:" + this.port + "/api/questions/who-owns-barrier");
        String version = get("/api/questions/who-owns-barrier").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = this.client.send(HttpRequest.newBuilder(address)
            .header("If-None-Match", version)
            .header("Accept", "application/json")
            .build(), BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void listsTheQuestionsWithTheirParameters() throws Exception {
        JsonNode questions = JSON.readTree(get("/api/questions").body());
        assertThat(questions.valueStream().map((question) -> question.get("name").asString())).contains("coverage-gaps",
                "duties-of-actor", "responsibility-chain", "who-owns-barrier");
        assertThat(questions.valueStream().flatMap((question) -> question.get("parameters").valueStream())).isNotEmpty()
            .allSatisfy((parameter) -> assertThat(parameter.propertyNames()).contains("name", "title", "type", "labels",
                    "optional", "default"));
    }

    @Test
    void explainsAWrongParameterAsProblemDetail() throws Exception {
        HttpResponse<String> response = get("/api/questions/who-owns-barrier?barrier=gled");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.at("/detail").asString()).contains("Bedoelde u 'geld'?");
        assertThat(problem.at("/faults/0/valid").valueStream().map(JsonNode::asString)).contains("geld", "grens");
    }

    @Test
    void explainsAnUnknownQuestionAsProblemDetail() throws Exception {
        HttpResponse<String> response = get("/api/questions/who");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(response.body()).at("/faults/0/valid").valueStream().map(JsonNode::asString))
            .contains("who-owns-barrier");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/questions/who-owns-barrier", "/questions/duties-of-actor?actor=om",
            "/questions/responsibility-chain?subject=geld", "/questions/coverage-gaps?code=G02" })
    void servesPagesInBothLanguages(String address) throws Exception {
        String separator = address.contains("?") ? "&" : "?";
        HttpResponse<String> dutch = get(address, "text/html");
        HttpResponse<String> english = get(address + separator + "lang=en", "text/html");
        assertThat(dutch.statusCode()).isEqualTo(200);
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(dutch.body()).contains("<html lang=\"nl\"").contains("werklijst").doesNotContain("??");
        assertThat(english.body()).contains("<html lang=\"en\"").contains("working list").doesNotContain("werklijst");
    }

    @Test
    void showsFormTableAndSources() throws Exception {
        String page = get("/questions/who-owns-barrier?barrier=grens", "text/html").body();
        assertThat(page).contains("id=\"barrier\" name=\"barrier\"")
            .contains("<option value=\"grens\" selected=\"selected\"")
            .contains("‹onbekend: bron niet gelezen›")
            .contains("id=\"source-who-owns-barrier-1\"")
            .contains("MATCH (barrier:Barrier {id: &#39;grens&#39;})");
    }

    @Test
    void tellsOnAPageWhatWasAskedWrongly() throws Exception {
        HttpResponse<String> wrong = get("/questions/who-owns-barrier?barrier=%3Cscript%3E", "text/html");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(get("/questions/nothing", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void fetchesNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = get("/", "text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(page.body()).doesNotContainPattern("(src|href)=\"https?://[^\"]*\\.(css|js|png|svg|woff2?)\"");
    }

    @Test
    void tellsItsHealth() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(address, "application/json");
    }

    private HttpResponse<String> get(String address, String type) throws IOException, InterruptedException {
        return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
            .header("Accept", type)
            .build(), BodyHandlers.ofString());
    }

}
