package nl.barriergraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Path JAR = Path.of("target", "barrier-graph.jar").toAbsolutePath();

    private static final String OWNER = "\"INHERITED\"";

    private final HttpClient http = HttpClient.newHttpClient();

    private final Optional<Path> petclinic;

    /** What each way to start holds when idle; of each its last start. */
    private final Map<String, String> memory = new LinkedHashMap<>();

    /**
     * Makes the measurement.
     * @param petclinic the jar of Spring Petclinic, where its start is to be compared
     */
    StartBenchmark(Optional<Path> petclinic) {
        this.petclinic = petclinic;
    }

    void run() throws Exception {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + "; 'mvn -DskipTests package' makes it");
        }
        Path home = Path.of("target", "bench", "home-start").toAbsolutePath();
        Files.createDirectories(home.getParent());
        double[] first = new double[FIRST];
        double[] bareFirst = new double[FIRST];
        Path bare = null;
        for (int i = 0; i < FIRST; i++) {
            FileSystemUtils.deleteRecursively(home);
            first[i] = program(home, jar());
            bare = BareNeo4j.home("bare-start");
            bareFirst[i] = bare(bare, List.of());
        }
        Path extracted = extracted();
        Path classes = extracted.resolve("classes.jsa");
        Path bareClasses = bare.resolve("classes.jsa");
        program(home, List.of(JAVA, "-XX:ArchiveClassesAtExit=" + classes, "-XX:+UseSerialGC", "-jar",
                extracted.resolve(JAR.getFileName()).toString()));
        bare(bare, List.of("-XX:ArchiveClassesAtExit=" + bareClasses));
        List<String> archived = List.of(JAVA, "-XX:SharedArchiveFile=" + classes, "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-jar", extracted.resolve(JAR.getFileName()).toString());
        double[][] later = new double[4][ROUNDS];
        double[] petclinic = new double[ROUNDS];
        double[] maven = new double[FIRST];
        for (int i = 0; i < ROUNDS; i++) {
            later[0][i] = program(home, jar());
            later[1][i] = program(home, archived);
            later[2][i] = bare(bare, List.of());
            later[3][i] = bare(bare, List.of("-XX:SharedArchiveFile=" + bareClasses));
            if (this.petclinic.isPresent()) {
                petclinic[i] = petclinic(this.petclinic.get());
            }
        }
        for (int i = 0; i < FIRST; i++) {
            maven[i] = program(home, maven());
        }
        Times jar = new Times(later[0]);
        Times fast = new Times(later[1]);
        Times plain = new Times(later[2]);
        Times shared = new Times(later[3]);
        Tables tables = new Tables("start",
                this.petclinic.map((other) -> "start " + other.getFileName()).orElse("start"));
        tables.text("Milliseconds from the start of the process to the first right answer, median (lowest–highest): "
                + "`who-owns-barrier` over HTTP, `RETURN 1` over Bolt of the bare database. The first start unpacks "
                + "Neo4j, makes the store and loads the data. The program's database starts from classes it has kept; "
                + "the bare one is shown without and with them.");
        tables.header("what", "first start", "later starts", ": bare", ": bare with kept classes");
        tables.row("`java -jar barrier-graph.jar`", new Times(first).spread(), jar.spread(), ratio(jar, plain),
                ratio(jar, shared));
        tables.row("the jar extracted, with kept classes", "", fast.spread(), ratio(fast, plain), ratio(fast, shared));
        Times run = new Times(maven);
        tables.row("`mvn spring-boot:run`, Maven's own work included", "", run.spread(), ratio(run, plain),
                ratio(run, shared));
        tables.row("bare Neo4j Community", new Times(bareFirst).spread(), plain.spread(), "", "");
        tables.row("bare Neo4j Community, with kept classes", "", shared.spread(), "", "");
        if (this.petclinic.isPresent()) {
            tables.row("Spring Petclinic (`%s`), with its database in its own memory"
                .formatted(this.petclinic.get().getFileName()), "", new Times(petclinic).spread(), "", "");
        }
        this.memory.values().forEach(tables::text);
        tables.write();
    }

    private static String ratio(Times one, Times other) {
        return Times.text(one.median() / other.median());
    }

    private static List<String> jar() {
        return List.of(JAVA, "-jar", JAR.toString());
    }

    /** The program as Spring Boot's own tools lay it out, which needs no jars within a jar. */
    private static Path extracted() throws IOException {
        Path folder = Path.of("target", "bench", "extracted").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Machine.await(new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination",
                folder.toString())
            .inheritIO()
            .start());
        return folder;
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
        long start = System.nanoTime();
        Process process = start(whole);
        awaitAnswer(process, URI.create("http://localhost:" + port + "/api/questions/who-owns-barrier?barrier=geld"),
                OWNER);
        double time = (System.nanoTime() - start) / 1e6;
        if (!command.get(0).equals("mvn")) {
            this.memory.put(command.equals(jar()) ? "jar" : "extracted", idle(process, command));
        }
        process.descendants().filter((child) -> !isDatabase(child)).forEach(ProcessHandle::destroy);
        process.destroy();
        Machine.await(process);
        return time;
    }

    /** An owner of a pet, as a page. */
    private double petclinic(Path jar) throws IOException {
        int port = BareNeo4j.freePort();
        long start = System.nanoTime();
        Process process = start(List.of(JAVA, "-jar", jar.toString(), "--server.port=" + port));
        awaitAnswer(process, URI.create("http://localhost:" + port + "/owners/1"), "George Franklin");
        double time = (System.nanoTime() - start) / 1e6;
        process.destroy();
        Machine.await(process);
        return time;
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(Path.of("target", "bench", "start.log").toFile())
            .start();
    }

    private void awaitAnswer(Process process, URI question, String answer) {
        while (!answers(question, answer)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended; see target/bench/start.log");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String idle(Process process, List<String> command) {
        LockSupport.parkNanos(5_000_000_000L);
        return "Resident when idle, five seconds after the first answer, %s: application %,d MB, database %,d MB."
            .formatted(command.equals(jar()) ? "from the jar" : "extracted", Machine.resident(process.pid()),
                    process.descendants().mapToLong((child) -> Machine.resident(child.pid())).sum());
    }

    /** It ends with the application, in good order. */
    private static boolean isDatabase(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("barrier-graph-neo4j");
    }

    private boolean answers(URI question, String answer) {
        try {
            HttpResponse<String> response = this.http.send(HttpRequest.newBuilder(question).build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains(answer);
        }
        catch (IOException notYet) {
            return false;
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static double bare(Path home, List<String> flags) throws IOException {
        long start = System.nanoTime();
        BareNeo4j neo4j = BareNeo4j.on(home, flags);
        double time = (System.nanoTime() - start) / 1e6;
        neo4j.close();
        return time;
    }

}
