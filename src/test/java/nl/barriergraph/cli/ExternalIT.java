package nl.barriergraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.BarrierGraph;
import nl.barriergraph.FaultyProxy;
import nl.barriergraph.OtherNeo4j;
import nl.barriergraph.SmallData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program on a database that is not its own, as {@code spring.neo4j.uri} names it.
 */
class ExternalIT {

    private static final List<String> SETTINGS = List.of("spring.neo4j.uri", "spring.neo4j.authentication.username",
            "spring.neo4j.authentication.password", "spring.data.neo4j.database",
            "spring.neo4j.max-transaction-retry-time", "spring.neo4j.connection-timeout");

    @TempDir
    private static Path folder;

    private static OtherNeo4j neo4j;

    private final BlockingQueue<ConfigurableApplicationContext> served = new LinkedBlockingQueue<>();

    private String output = "";

    private String errors = "";

    @BeforeAll
    static void start() {
        neo4j = OtherNeo4j.start(folder.resolve("server"));
        new SmallData().writeTo(folder.resolve("old"));
        new SmallData().remove("responsibilities.csv", "role=COORDINATES", "target=geld")
            .writeTo(folder.resolve("new"));
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @BeforeEach
    void name() {
        name("neo4j://localhost:" + neo4j.port());
        System.setProperty("spring.neo4j.authentication.username", neo4j.account().name());
        System.setProperty("spring.neo4j.authentication.password", neo4j.account().password());
        System.setProperty("spring.neo4j.max-transaction-retry-time", "2s");
        System.setProperty("spring.neo4j.connection-timeout", "10s");
    }

    private static void name(String uri) {
        System.setProperty("spring.neo4j.uri", uri);
    }

    @AfterEach
    void forget() {
        SETTINGS.forEach(System::clearProperty);
    }

    @Test
    void doesThereWhatItDoesOnItsOwn() throws Exception {
        run(0, "apply", "--data", data("old"));
        run(0, "plan", "--data", data("new"), "-o", folder.resolve("plan.json").toString());
        run(0, "apply", "--plan", folder.resolve("plan.json").toString());
        serves();
        run(0, "undo");
        assertThat(this.output).startsWith("Lading 2 is teruggedraaid. Lading 3: 1 erbij");
    }

    private void serves() throws Exception {
        CompletableFuture<Integer> serving = CompletableFuture
            .supplyAsync(() -> start("serve", "--port", "0", "--data", data("new")));
        ConfigurableApplicationContext context = this.served.poll(2, TimeUnit.MINUTES);
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        assertThat(get(address + "/")).contains("geld (nl)").doesNotContain("Neo4j Browser", "7474");
        String question = "/questions/who-owns-barrier?barrier=geld";
        assertThat(get(address + question)).contains("jenv (nl)").doesNotContain("Neo4j Browser");
        assertThat(get(address + "/api" + question + "&format=excel")).doesNotContain("COORDINATES,geld");
        assertThat(get(address + "/api" + question + "&format=excel&load=1")).contains("COORDINATES,geld");
        assertThat(get(address + "/views/responsibility-chain.svg?subject=geld")).contains("<svg");
        context.close();
        assertThat(serving.get(1, TimeUnit.MINUTES)).isZero();
        assertThat(folder.resolve("home/internal/store")).doesNotExist();
    }

    @Test
    void tellsWhatIsWrongWithTheDatabase() throws Exception {
        System.setProperty("spring.data.neo4j.database", "elders");
        refuses("Op de server is de gevraagde database er niet");
        System.clearProperty("spring.data.neo4j.database");
        System.setProperty("spring.neo4j.authentication.password", "niet dit");
        refuses("De database neemt naam en wachtwoord niet aan");
        name("bolt://localhost:1");
        refuses("De database is niet te bereiken");
        name("localhost:7687");
        refuses("'localhost:7687' is geen adres van een database");
        assertThat(start("history", "--lang", "en")).isEqualTo(3);
        assertThat(this.errors).startsWith("'localhost:7687' is no address of a database");
    }

    @Test
    void tellsThatTheDatabaseIsAnother() throws Exception {
        try (FaultyProxy proxy = new FaultyProxy(neo4j.port())) {
            name(proxy.uri());
            proxy.replace("5.26.", "5.25.");
            refuses("De database is Neo4j 5.25.");
        }
        try (ServerSocket other = answering(new byte[4])) {
            name("bolt://localhost:" + other.getLocalPort());
            refuses("Wat er op het adres antwoordt is geen Neo4j");
        }
        try (ServerSocket other = answering("HTTP/1.1 400".getBytes(StandardCharsets.US_ASCII))) {
            name("bolt://localhost:" + other.getLocalPort());
            refuses("Wat er op het adres antwoordt is geen Neo4j");
        }
    }

    @Test
    void keepsEditionsApart() throws Exception {
        run(0, "apply", "--data", data("old"));
        assertThat(start("history", "--audience", "public")).isEqualTo(3);
        assertThat(this.errors).startsWith("In deze database staan of stonden gegevens van de uitgave 'internal'");
    }

    private void refuses(String sentence) {
        assertThat(start("apply", "--data", data("old"))).isEqualTo(3);
        assertThat(this.errors).startsWith(sentence).doesNotContain("Exception");
        assertThat(this.errors.lines()).hasSize(1);
    }

    private static ServerSocket answering(byte[] answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        CompletableFuture.runAsync(() -> {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    client.getInputStream().readNBytes(20);
                    client.getOutputStream().write(answer);
                }
                catch (IOException ex) {
                    // closed
                }
            }
        });
        return server;
    }

    private static String data(String name) {
        return folder.resolve(name).toString();
    }

    private void run(int code, String... arguments) {
        assertThat(start(arguments)).as(() -> this.errors).isEqualTo(code);
    }

    /** Runs a command within this process, for the properties of this process. */
    private int start(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            String[] all = new String[arguments.length + 2];
            all[0] = "--home";
            all[1] = folder.resolve("home").toString();
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            return CommandLineInterface.run(all, (web) -> new SpringApplicationBuilder(BarrierGraph.class).web(web)
                .listeners((ApplicationListener<WebServerInitializedEvent>) this::note));
        }
        finally {
            System.setOut(out);
            System.setErr(err);
            this.output = output.toString(StandardCharsets.UTF_8);
            this.errors = errors.toString(StandardCharsets.UTF_8);
        }
    }

    private void note(WebServerInitializedEvent event) {
        this.served.add((ConfigurableApplicationContext) event.getApplicationContext());
    }

    private static String get(String address) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*").build(),
                    HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

}
