package nl.barriergraph.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.util.FileSystemUtils;

/**
 * Neo4j Community as it comes, in a process of its own, with the same jars and the same
 * flags of the virtual machine as the program's database.
 */
final class BareNeo4j implements AutoCloseable {

    private static final List<String> FLAGS = List.of("-Xms64m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData", "-Xmx" + Machine.databaseMemory(), "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    private final Process process;

    private final Driver driver;

    private BareNeo4j(Process process, Driver driver) {
        this.process = process;
        this.driver = driver;
    }

    /** Makes an empty home. */
    static Path home(String name) throws IOException {
        Path home = Path.of("target", "bench", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home.resolve("conf"));
        Files.createDirectories(home.resolve("import"));
        return home;
    }

    /** Starts and returns with the first right answer. */
    static BareNeo4j on(Path home) throws IOException {
        return on(home, List.of());
    }

    /** Starts with more flags of the virtual machine, and returns with the first right answer. */
    static BareNeo4j on(Path home, List<String> flags) throws IOException {
        int port = freePort();
        Files.write(home.resolve("conf/neo4j.conf"),
                List.of("server.bolt.listen_address=127.0.0.1:" + port, "server.http.listen_address=127.0.0.1:0",
                        "server.https.enabled=false", "dbms.security.auth_enabled=false",
                        "dbms.usage_report.enabled=false", "server.directories.import=import",
                        "db.tx_log.preallocate=false",
                        "internal.server.bolt.thread_pool_shutdown_wait_time=200ms"));
        Process process = java(home, "server.log", flags, "org.neo4j.server.CommunityEntryPoint",
                "--home-dir=" + home, "--config-dir=" + home.resolve("conf"));
        Driver driver = GraphDatabase.driver("bolt://localhost:" + port, AuthTokens.none());
        while (!answers(driver)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Neo4j ended; see " + home.resolve("server.log"));
            }
            LockSupport.parkNanos(20_000_000);
        }
        return new BareNeo4j(process, driver);
    }

    /** Runs a class of Neo4j's. */
    static Process java(Path home, String log, String... arguments) throws IOException {
        return java(home, log, List.of(), arguments);
    }

    private static Process java(Path home, String log, List<String> flags, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-cp", Path.of("target", "classes", "neo4j-lib").toAbsolutePath() + "/*"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(home.resolve(log).toFile());
        builder.environment().putAll(Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", home.resolve("conf").toString()));
        return builder.start();
    }

    private static boolean answers(Driver driver) {
        try {
            return driver.executableQuery("RETURN 1 AS one").execute().records().get(0).get("one").asInt() == 1;
        }
        catch (Neo4jException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Driver driver() {
        return this.driver;
    }

    long pid() {
        return this.process.pid();
    }

    @Override
    public void close() {
        this.driver.close();
        this.process.destroy();
        Machine.await(this.process);
    }

}
