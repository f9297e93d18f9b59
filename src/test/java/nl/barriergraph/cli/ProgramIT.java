package nl.barriergraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import nl.barriergraph.SmallData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The packaged program, started, asked, stopped and killed as a user would. */
class ProgramIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void servesTheSameRowsOverHttpCommandLineAndBolt() throws Exception {
        try (Program server = serve().awaitServing()) {
            JsonNode overHttp = JSON
                .readTree(get(server, "/api/questions/coverage-gaps?barrier=grens&asOf=2026-01-01"));
            Program ask = Program.run(this.folder, "--home", home(), "ask", "coverage-gaps", "barrier=grens",
                    "asOf=2026-01-01", "--format", "json");
            assertThat(ask.exitCode()).isZero();
            JsonNode onCommandLine = JSON.readTree(ask.output());
            assertThat(onCommandLine).isEqualTo(overHttp);

            String[] analyst = server.printed("Alleen lezen").split(", wachtwoord ", -1);
            try (Driver driver = GraphDatabase.driver(server.printed("Bolt"),
                    AuthTokens.basic(analyst[0], analyst[1]))) {
                Map<String, Object> parameters = new HashMap<>(
                        Map.of("barrier", "grens", "asOf", LocalDate.of(2026, 1, 1)));
                parameters.put("code", null);
                List<String> overBolt = driver.executableQuery(overHttp.at("/cypher/statement").asString())
                    .withParameters(parameters)
                    .execute()
                    .records()
                    .stream()
                    .map((row) -> row.get("gap").asString())
                    .toList();
                assertThat(overBolt).isNotEmpty()
                    .isEqualTo(overHttp.get("rows").valueStream().map((row) -> row.get("gap").asString()).toList());
                assertThatExceptionOfType(ClientException.class)
                    .isThrownBy(() -> driver.executableQuery("CREATE (:Actor)").execute());
            }
            assertThat(get(server, "/")).contains("Wie is eigenaar van welke barrière?");
            assertThat(getAddress(server.printed("Neo4j Browser"))).contains("<title>Neo4j Browser</title>");
        }
    }

    @Test
    void stopsCleanlyAndLoadsNothingNewAtTheSecondStart() throws Exception {
        ProcessHandle database;
        try (Program server = serve("--verbose").awaitServing()) {
            assertThat(JSON.readTree(get(server, "/api/questions/who-owns-barrier")).get("load").asLong()).isEqualTo(1);
            database = server.database();
            server.handle().destroy();
            server.awaitEnd();
            assertThat(server.errors()).doesNotContain("still running");
        }
        assertThat(database.isAlive()).isFalse();
        try (Program server = serve().awaitServing()) {
            assertThat(JSON.readTree(get(server, "/api/questions/who-owns-barrier")).get("load").asLong()).isEqualTo(1);
            assertThat(server.errors()).doesNotContain("Load");
        }
    }

    @Test
    void leavesNoDatabaseBehindWhenKilledAndRecovers() throws Exception {
        ProcessHandle database;
        try (Program server = serveSmall().awaitServing()) {
            database = server.database();
            server.handle().destroyForcibly();
            server.awaitEnd();
        }
        database.onExit().get(1, TimeUnit.MINUTES);
        try (Program server = serveSmall().awaitServing()) {
            assertThat(get(server, "/api/questions/who-owns-barrier")).contains("\"load\":1");
        }
    }

    @Test
    void endsWithASentenceWhenTheDatabaseIsKilledAndRecovers() throws Exception {
        try (Program server = serveSmall().awaitServing()) {
            server.database().destroyForcibly();
            assertThat(server.awaitEnd()).isEqualTo(3);
            assertThat(server.errors()).contains("Het databaseproces").contains("start opnieuw");
        }
        try (Program server = serveSmall().awaitServing()) {
            assertThat(get(server, "/api/questions/who-owns-barrier")).contains("\"load\":1");
        }
    }

    @Test
    void saysWhoHoldsTheHome() throws Exception {
        try (Program server = serveSmall().awaitServing()) {
            Program second = Program.run(this.folder, "--home", home(), "--port", "0", "--browser-port", "0",
                    "--bolt-port", "0");
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.errors().lines()).singleElement()
                .asString()
                .contains("is in gebruik")
                .contains(String.valueOf(server.handle().pid()))
                .contains("--home");
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (String option : List.of("--port", "--browser-port", "--bolt-port")) {
                Program program = Program.run(this.folder,
                        Stream
                            .concat(Stream.of("--home", home()),
                                    Stream.of("--port", "--browser-port", "--bolt-port")
                                        .flatMap((name) -> Stream.of(name,
                                                name.equals(option) ? String.valueOf(taken.getLocalPort()) : "0")))
                            .toArray(String[]::new));
                assertThat(program.exitCode()).isEqualTo(3);
                assertThat(program.errors().lines()).singleElement()
                    .asString()
                    .startsWith("Poort %d is bezet".formatted(taken.getLocalPort()))
                    .endsWith("met %s.".formatted(option));
            }
        }
    }

    @Test
    void saysThatTheDataFolderIsMissing() throws Exception {
        Program program = Program.run(this.folder, "serve", "--home", home(), "--data", "elders");
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.errors().lines()).singleElement().asString().startsWith("Er is geen gegevensmap");
        assertThat(Path.of(home())).doesNotExist();
    }

    @Test
    void refusesBadDataAndLeavesTheGraphAsItWas() throws Exception {
        Path data = this.folder.resolve("data");
        new SmallData().writeTo(data);
        try (Program server = serve("--data", data.toString()).awaitServing()) {
            assertThat(get(server, "/api/questions/duties-of-actor?actor=kmar")).contains("plan-1-d1");
        }
        new SmallData().set("actors.csv", "om", "tier", "NEDERLAND").writeTo(data);
        Program refused = serve("--data", data.toString());
        assertThat(refused.awaitEnd()).isEqualTo(1);
        assertThat(refused.errors()).startsWith("actors.csv regel 2, kolom tier: 'NEDERLAND' is niet toegestaan.")
            .endsWith("1 fout(en) in de gegevens; er is niets geladen.");
        try (Program server = serve("--no-load").awaitServing()) {
            assertThat(get(server, "/api/questions/duties-of-actor?actor=kmar")).contains("plan-1-d1")
                .contains("\"load\":1");
        }
    }

    @Test
    void saysThatNothingWasLoadedYet() throws Exception {
        try (Program server = serve("--no-load").awaitServing()) {
            assertThat(get(server, "/api/questions/who-owns-barrier")).contains("\"status\":503")
                .contains("In deze database is nog niets geladen.");
            assertThat(get(server, "/questions/who-owns-barrier")).contains("nog niets geladen");
        }
    }

    @Test
    void validatesWithoutADatabase() throws Exception {
        Program shipped = Program.run(this.folder, "validate");
        assertThat(shipped.exitCode()).isZero();
        assertThat(shipped.output()).startsWith("Geen fouten:");
        Path data = Files.createDirectories(this.folder.resolve("data"));
        new SmallData().duty("omm", "EXECUTES", "geld").writeTo(data);
        Program faulty = Program.run(this.folder, "validate", "--data", "data");
        assertThat(faulty.exitCode()).isEqualTo(1);
        assertThat(faulty.errors())
            .contains("responsibilities.csv regel 10, kolom actor: er is geen knooppunt 'omm'. Bedoelde u 'om'?");
    }

    @Test
    void asksAnEmptyHomeAfterLoadingTheShippedData() throws Exception {
        Program ask = Program.run(this.folder, "ask", "who-owns-barrier", "barrier=arbeid", "--home", home(), "--lang",
                "en", "--audience", "public", "--format", "csv");
        assertThat(ask.exitCode()).isZero();
        assertThat(ask.errors()).contains("is empty; loading the data set inside the program");
        assertThat(ask.output()).startsWith("ground,actor,actorTitle,tier,role,subject,subjectTitle,")
            .doesNotContain("raad-13901-2023");
        Program cypher = Program.run(this.folder, "ask", "who-owns-barrier", "--home", home(), "--audience", "public",
                "--cypher");
        assertThat(cypher.errors()).isEmpty();
        assertThat(cypher.output())
            .startsWith("// Wie is eigenaar van deze barrière?\n// barrier => 'geld'\n// asOf => date('")
            .contains("MATCH (barrier:Barrier {id: 'geld'})");
    }

    @Test
    void namesWhatWasTypedWronglyInTheChosenLanguage() throws Exception {
        Program question = Program.run(this.folder, "ask", "who-own-barrier", "--home", home());
        assertThat(question.exitCode()).isEqualTo(2);
        assertThat(question.errors()).contains("Er is geen vraag 'who-own-barrier'. Bedoelde u 'who-owns-barrier'?");
        Program parameter = Program.run(this.folder, "ask", "who-owns-barrier", "geld", "--home", home());
        assertThat(parameter.exitCode()).isEqualTo(2);
        assertThat(parameter.errors()).contains("'geld' is geen parameter. Verwacht is naam=waarde");
        assertThat(wrong("serve", "--prot", "1")).contains("Er is geen optie '--prot'. Bedoelde u '--port'?")
            .contains("barrier-graph serve --help");
        assertThat(wrong("--lang", "en", "serve", "--prot", "1"))
            .contains("There is no option '--prot'. Did you mean '--port'?");
        assertThat(wrong("serve", "--port", "acht")).contains("'acht' is geen waarde voor --port.");
        assertThat(wrong("--lang", "fr", "validate"))
            .contains("'fr' is geen waarde voor --lang. Verwacht is een van nl, en.");
        assertThat(wrong("ask", "--lang", "en")).contains("Missing is QUESTION.");
        assertThat(wrong("serv")).contains("'serv' hoort hier niet. Bedoelde u 'serve'?");
    }

    @Test
    void helpsInTheChosenLanguage() throws Exception {
        assertThat(Program.run(this.folder, "--help").output()).contains("Gebruik: barrier-graph", "serve", "ask",
                "Stel een vraag uit de catalogus.", "Taal van antwoorden en meldingen (standaard: nl).");
        assertThat(Program.run(this.folder, "ask", "--help", "--lang", "en").output()).contains("Usage: barrier-graph",
                "Ask a question of the catalogue.", "Language of answers and messages (default: nl).");
    }

    @Test
    void putsNoColoursIntoWhatIsNoTerminal() throws Exception {
        Program help = Program.run(this.folder, "--help");
        Program wrong = Program.run(this.folder, "serve", "--prot", "1");
        assertThat(help.output() + wrong.errors()).doesNotContain("\u001B");
    }

    private String wrong(String... arguments) throws Exception {
        Program program = Program.run(this.folder, arguments);
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.errors()).doesNotContain("Exception");
        return program.errors();
    }

    private Program serveSmall() throws IOException {
        Path data = this.folder.resolve("small");
        new SmallData().writeTo(data);
        return serve("--data", data.toString());
    }

    private Program serve(String... more) throws IOException {
        return Program.start(this.folder,
                Stream
                    .concat(Stream.of("serve", "--home", home(), "--port", "0", "--browser-port", "0", "--bolt-port",
                            "0"), Stream.of(more))
                    .toArray(String[]::new));
    }

    private String home() {
        return this.folder.resolve("home").toString();
    }

    private static String get(Program server, String path) throws IOException, InterruptedException {
        return getAddress(server.printed("Toepassing") + path);
    }

    private static String getAddress(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
            .body();
    }

}
