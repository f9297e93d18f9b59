package nl.barriergraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * From the start of the process to the first right answer, beside a bare Neo4j with the
 * same flags; the rounds of both sides take turns.
 */
final class StartBenchmark {

    private static final int FIRST = 2;

    private static final int ROUNDS = 5;

    private static final Path JAR = Path.of("target", "barrier-graph.jar").toAbsolutePath();

    private final HttpClient http = HttpClient.newHttpClient();

    private final List<String> memory = new ArrayList<>();

    void run() throws Exception {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + "; 'mvn -DskipTests package' makes it");
        }
        Path home = Path.of("target", "bench", "home-start").toAbsolutePath();
        double[][] times = { new double[FIRST], new double[FIRST], new double[ROUNDS], new double[ROUNDS],
                new double[FIRST] };
        Path bare = null;
        for (int i = 0; i < FIRST; i++) {
            FileSystemUtils.deleteRecursively(home);
            times[0][i] = program(home, jar());
            bare = BareNeo4j.home("bare-start");
            times[1][i] = bare(bare);
        }
        for (int i = 0; i < ROUNDS; i++) {
            times[2][i] = program(home, jar());
            times[3][i] = bare(bare);
        }
        for (int i = 0; i < FIRST; i++) {
            times[4][i] = program(home, maven());
        }
        Times second = new Times(times[2]);
        Times bareSecond = new Times(times[3]);
        Tables tables = new Tables("start", "start");
        tables.text("Milliseconds from the start of the process to the first right answer, median (lowest–highest): "
                + "`who-owns-barrier` over HTTP, `RETURN 1` over Bolt of the bare database. The first start unpacks "
                + "Neo4j, makes the store and loads the data.");
        tables.header("what", "first start", "later starts");
        tables.row("`java -jar barrier-graph.jar`", new Times(times[0]).spread(), second.spread());
        tables.row("`mvn spring-boot:run`, Maven's own work included", "", new Times(times[4]).spread());
        tables.row("bare Neo4j Community", new Times(times[1]).spread(), bareSecond.spread());
        tables.row("program : bare Neo4j", "", Times.text(second.median() / bareSecond.median()));
        tables.text("Spring Petclinic is not published on Maven Central, so its start could not be compared.");
        tables.text(this.memory.get(this.memory.size() - 1));
        tables.write();
    }

    private static List<String> jar() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString());
    }

    /** With the profile of the measurements, whose classes a build without it would take away. */
    private static List<String> maven() {
        return List.of("mvn", "-q", "-o", "-Pbench", "spring-boot:run");
    }

    private double program(Path home, List<String> command) throws IOException {
        int port = BareNeo4j.freePort();
        List<String> options = List.of("serve", "--home", home.toString(), "--port", String.valueOf(port),
                "--bolt-port", String.valueOf(BareNeo4j.freePort()), "--browser-port",
                String.valueOf(BareNeo4j.freePort()));
        List<String> whole = command.get(0).equals("mvn")
                ? Stream
                    .concat(command.stream(),
                            Stream.of("-Dspring-boot.run.arguments=" + String.join(" ", options)))
                    .toList()
                : Stream.concat(command.stream(), options.stream()).toList();
        URI question = URI.create("http://localhost:" + port + "/api/questions/who-owns-barrier?barrier=geld");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(whole).redirectErrorStream(true)
            .redirectOutput(Path.of("target", "bench", "start.log").toFile())
            .start();
        while (!answers(question)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended; see target/bench/start.log");
            }
            LockSupport.parkNanos(20_000_000);
        }
        double time = (System.nanoTime() - start) / 1e6;
        if (!command.get(0).equals("mvn")) {
            this.memory.add(idle(process));
        }
        process.descendants().filter((child) -> !isDatabase(child)).forEach(ProcessHandle::destroy);
        process.destroy();
        Machine.await(process);
        return time;
    }

    private static String idle(Process process) {
        LockSupport.parkNanos(5_000_000_000L);
        return "Resident when idle, five seconds after the first answer: application %,d MB, database %,d MB."
            .formatted(Machine.resident(process.pid()),
                    process.descendants().mapToLong((child) -> Machine.resident(child.pid())).sum());
    }

    /** It ends with the application, in good order. */
    private static boolean isDatabase(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("barrier-graph-neo4j");
    }

    private boolean answers(URI question) {
        try {
            HttpResponse<String> response = this.http.send(HttpRequest.newBuilder(question).build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains("\"INHERITED\"");
        }
        catch (IOException notYet) {
            return false;
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static double bare(Path home) throws IOException {
        long start = System.nanoTime();
        BareNeo4j neo4j = BareNeo4j.on(home);
        double time = (System.nanoTime() - start) / 1e6;
        neo4j.close();
        return time;
    }

}
