package nl.barriergraph.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.barriergraph.graph.Databases.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedNeo4jIT {

    @TempDir
    private Path folder;

    private EditionHome edition;

    private Account application;

    @BeforeEach
    void open() {
        edition = Home.open(folder).edition("internal");
        application = edition.credentials().application();
    }

    @Test
    void keepsDataOverRestart() {
        try (EmbeddedNeo4j neo4j = Databases.start(edition)) {
            ask(neo4j.ports().bolt(), application, "CREATE (:Actor {id: 'kmar'})");
        }
        try (EmbeddedNeo4j neo4j = Databases.start(edition)) {
            assertThat(ask(neo4j.ports().bolt(), application, "MATCH (a:Actor) RETURN a.id AS id"))
                .extracting(row -> row.get("id").asString())
                .containsExactly("kmar");
        }
    }

    @Test
    void endsItsProcess() {
        EmbeddedNeo4j neo4j = Databases.start(edition);
        ProcessHandle process = ProcessHandle.of(neo4j.pid()).orElseThrow();
        neo4j.close();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void keepsDataWhenKilled() {
        CompletableFuture<Message> death = new CompletableFuture<>();
        try (EmbeddedNeo4j neo4j = Databases.start(edition, Ports.boltOnly(), death::complete)) {
            ask(neo4j.ports().bolt(), application, "CREATE (:Actor {id: 'kmar'})");
            ProcessHandle.of(neo4j.pid()).orElseThrow().destroyForcibly();
            assertThat(death).succeedsWithin(30, TimeUnit.SECONDS)
                .asString()
                .contains("The database process " + neo4j.pid() + " ended with exit code 137");
        }
        try (EmbeddedNeo4j neo4j = Databases.start(edition)) {
            assertThat(ask(neo4j.ports().bolt(), application, "MATCH (a:Actor) RETURN a")).hasSize(1);
        }
    }

    @Test
    void endsWithKilledParent() throws IOException {
        Process parent = Databases.java(ServingProcess.class, folder.toString()).start();
        ProcessHandle database;
        try (BufferedReader output = parent.inputReader()) {
            database = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        }
        parent.destroyForcibly();
        // at once: the next database waits until this one has let go of the store
        try (EmbeddedNeo4j neo4j = Databases.start(edition)) {
            assertThat(database.onExit()).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(ask(neo4j.ports().bolt(), application, "RETURN 1")).hasSize(1);
        }
    }

    @Test
    void endsOrderlyWhenAsked() {
        CompletableFuture<Message> death = new CompletableFuture<>();
        try (EmbeddedNeo4j neo4j = Databases.start(edition, Ports.boltOnly(), death::complete)) {
            ProcessHandle.of(neo4j.pid()).orElseThrow().destroy();
            assertThat(death).succeedsWithin(30, TimeUnit.SECONDS).asString().contains("exit code 0");
        }
        assertThat(edition.directory().resolve("logs").resolve("neo4j.log")).content().contains("Stopped.");
    }

    /** Ctrl+C does: the end of the process and that of the application come together. */
    @Test
    void endsOrderlyWhenStoppedFromTwoPlaces() {
        EmbeddedNeo4j neo4j = Databases.start(edition);
        CompletableFuture<Void> other = CompletableFuture.runAsync(neo4j::close);
        neo4j.close();
        assertThat(other).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(edition.directory().resolve("logs").resolve("neo4j.log")).content().contains("Stopped.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "system", "neo4j" })
    void saysWhyItDoesNotStart(String spoilt) throws IOException {
        Databases.start(edition).close();
        try (Stream<Path> files = Files
            .list(edition.directory().resolve("store").resolve("data/databases").resolve(spoilt))) {
            files.filter(Files::isRegularFile).forEach(EmbeddedNeo4jIT::spoil);
        }
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> Databases.start(edition))
            .withMessageStartingWith("Neo4j did not start: ")
            .withMessageContaining("process.log");
    }

    @Test
    void namesOptionOfTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Databases.start(edition, new Ports(0, taken.getLocalPort()), sentence -> {
                }))
                .withMessageContaining("--browser-port");
        }
    }

    @Test
    void servesBrowserOnPortsOfChoice() throws Exception {
        Ports ports = new Ports(freePort(), freePort());
        try (EmbeddedNeo4j neo4j = Databases.start(edition, ports, sentence -> {
        })) {
            assertThat(neo4j.ports()).isEqualTo(ports);
            assertThat(neo4j.uri()).hasPort(ports.bolt());
            HttpResponse<String> browser = get("http://localhost:" + ports.browser() + "/browser/");
            assertThat(browser.body()).contains("<title>Neo4j Browser</title>");
            assertThat(browser.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'; script-src 'self';"));
            assertThat(get("http://localhost:" + ports.browser() + "/").body())
                .contains("bolt://localhost:" + ports.bolt());
        }
    }

    @Test
    void startsFromTheClassesThatAServerKept() throws IOException {
        Path runtime = edition.home().runtime();
        for (Path archive : archives(runtime)) {
            Files.delete(archive);
        }
        Databases.start(edition, new Ports(0, 0), sentence -> {
        }).close();
        assertThat(archives(runtime)).hasSize(1);
        try (EmbeddedNeo4j neo4j = Databases.start(edition)) {
            assertThat(ProcessHandle.of(neo4j.pid()).orElseThrow().info().commandLine())
                .get(InstanceOfAssertFactories.STRING)
                .contains("SharedArchiveFile=" + archives(runtime).get(0));
            assertThat(ask(neo4j.ports().bolt(), application, "RETURN 1")).hasSize(1);
        }
    }

    private static List<Path> archives(Path runtime) throws IOException {
        if (!Files.exists(runtime)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(runtime)) {
            return files.filter((file) -> file.toString().endsWith(".jsa")).toList();
        }
    }

    @Test
    void endsQueryThatRunsAway() {
        try (EmbeddedNeo4j neo4j = Databases.start(edition)) {
            int port = neo4j.ports().bolt();
            assertThatExceptionOfType(org.neo4j.driver.exceptions.TransientException.class)
                .isThrownBy(() -> ask(port, edition.credentials().analyst(),
                        "UNWIND range(1, 1000000000) AS n RETURN collect('number ' + n) AS all"))
                .withMessageContaining("db.memory.transaction.max");
            ask(port, application,
                    "UNWIND range(1, 20000) AS n CREATE (:Actor {id: 'actor-' + n, text: 'as long as a title'})");
            assertThat(ask(port, application, "MATCH (a:Actor) RETURN count(a) AS n").get(0).get("n").asInt())
                .isEqualTo(20000);
        }
    }

    private static void spoil(Path file) {
        try {
            Files.writeString(file, "spoilt");
        }
        catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

}
