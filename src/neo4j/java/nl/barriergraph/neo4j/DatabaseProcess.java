package nl.barriergraph.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Runs Neo4j for the process that started this one and stops when that process goes:
 * standard input brings {@link Settings} up to an empty line and then stays open for as
 * long as the parent lives. One line on standard output tells the outcome,
 * {@code ready <bolt port> <browser port>} or {@code failed <cause>}; everything else
 * goes to standard error.
 */
public final class DatabaseProcess {

    private DatabaseProcess() {
    }

    /**
     * Starts the database and blocks until it has to stop.
     * @param arguments where to leave a {@link ClassArchive}; empty for nowhere
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream parent = System.out;
        System.setOut(System.err);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Settings settings = Settings.readFrom(input);
        try (FileChannel store = FileChannel.open(lockOf(settings.store()), CREATE, WRITE)) {
            // A predecessor whose parent was killed needs a moment to close the store:
            // this waits for it.
            store.lock();
            GuardedBootstrapper neo4j = new GuardedBootstrapper(settings);
            if (neo4j.start(settings.store(), settings.neo4j()) == GuardedBootstrapper.OK) {
                parent.println("ready " + neo4j.boltPort() + " " + neo4j.browserPort());
                awaitEnd(input);
                neo4j.stop();
                Stream.of(arguments).map(Path::of).map(ClassArchive::new).forEach(ClassArchive::write);
            }
            else {
                parent.println("failed " + neo4j.failure());
            }
        }
        // Neo4j leaves threads behind that would keep a process alive whose start failed.
        System.exit(0);
    }

    private static Path lockOf(Path store) throws IOException {
        return Files.createDirectories(store).resolve("process.lock");
    }

    private static void awaitEnd(BufferedReader input) throws IOException {
        while (input.readLine() != null) {
            // nothing is said after the settings; only the end matters
        }
    }

}
