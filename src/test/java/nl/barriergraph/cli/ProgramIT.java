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

            String[] analyst = server.printed("Read-only user").split(", password ", -1);
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
        try (Program server = serve().awaitServing()) {
            assertThat(JSON.readTree(get(server, "/api/questions/who-owns-barrier")).get("load").asLong()).isEqualTo(1);
            database = server.database();
            server.handle().destroy();
            server.awaitEnd();
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
        try (Program server = serve().awaitServing()) {
            database = server.database();
            server.handle().destroyForcibly();
            server.awaitEnd();
        }
        database.onExit().get(1, TimeUnit.MINUTES);
        try (Program server = serve().awaitServing()) {
            assertThat(get(server, "/api/questions/who-owns-barrier")).contains("\"load\":1");
        }
    }

    @Test
    void endsWithASentenceWhenTheDatabaseIsKilledAndRecovers() throws Exception {
        try (Program server = serve().awaitServing()) {
            server.database().destroyForcibly();
            assertThat(server.awaitEnd()).isEqualTo(3);
            assertThat(server.errors()).contains("The database process").contains("start again");
        }
        try (Program server = serve().awaitServing()) {
            assertThat(get(server, "/api/questions/who-owns-barrier")).contains("\"load\":1");
        }
    }

    @Test
    void saysWhoHoldsTheHome() throws Exception {
        try (Program server = serve().awaitServing()) {
            Program second = Program.run(this.folder, "--home", home(), "--port", "0", "--browser-port", "0",
                    "--bolt-port", "0");
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.errors().lines()).singleElement()
                .asString()
                .contains("is in use")
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
                    .startsWith("Port %d is taken".formatted(taken.getLocalPort()))
                    .endsWith("with %s.".formatted(option));
            }
        }
    }

    @Test
    void saysThatTheDataFolderIsMissing() throws Exception {
        Program program = Program.run(this.folder, "serve", "--home", home(), "--data", "elders");
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.errors().lines()).singleElement().asString().startsWith("There is no data folder");
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
        assertThat(refused.errors()).startsWith("actors.csv line 2, column tier: 'NEDERLAND' is not allowed.")
            .endsWith("1 fault(s) in the data; nothing was loaded.");
        try (Program server = serve("--no-load").awaitServing()) {
            assertThat(get(server, "/api/questions/duties-of-actor?actor=kmar")).contains("plan-1-d1")
                .contains("\"load\":1");
        }
    }

    @Test
    void saysThatNothingWasLoadedYet() throws Exception {
        try (Program server = serve("--no-load").awaitServing()) {
            assertThat(get(server, "/api/questions/who-owns-barrier")).contains("\"status\":503")
                .contains("No data has been loaded into this database yet.");
            assertThat(get(server, "/questions/who-owns-barrier")).contains("No data has been loaded");
        }
    }

    @Test
    void validatesWithoutADatabase() throws Exception {
        Program shipped = Program.run(this.folder, "validate");
        assertThat(shipped.exitCode()).isZero();
        assertThat(shipped.output()).startsWith("No faults:");
        Path data = Files.createDirectories(this.folder.resolve("data"));
        new SmallData().duty("omm", "EXECUTES", "geld").writeTo(data);
        Program faulty = Program.run(this.folder, "validate", "--data", "data");
        assertThat(faulty.exitCode()).isEqualTo(1);
        assertThat(faulty.errors())
            .contains("responsibilities.csv line 10, column actor: there is no node 'omm'. Did you mean 'om'?");
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
        assertThat(cypher.output()).startsWith(":param barrier => 'geld';\n:param asOf => date('");
    }

    @Test
    void namesWhatWasTypedWrongly() throws Exception {
        Program question = Program.run(this.folder, "ask", "who-own-barrier", "--home", home());
        assertThat(question.exitCode()).isEqualTo(2);
        assertThat(question.errors()).contains("Did you mean 'who-owns-barrier'?");
        Program parameter = Program.run(this.folder, "ask", "who-owns-barrier", "geld", "--home", home());
        assertThat(parameter.exitCode()).isEqualTo(2);
        assertThat(parameter.errors()).contains("'geld' is no parameter. Expected is name=value");
        Program option = Program.run(this.folder, "serve", "--prot", "1");
        assertThat(option.exitCode()).isEqualTo(2);
        assertThat(option.errors()).contains("--prot").doesNotContain("Exception");
        assertThat(Program.run(this.folder, "--help").output()).contains("serve", "ask", "validate");
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
        return getAddress(server.printed("Application") + path);
    }

    private static String getAddress(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
            .body();
    }

}
