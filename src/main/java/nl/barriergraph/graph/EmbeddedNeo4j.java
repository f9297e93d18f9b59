package nl.barriergraph.graph;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.model.Message;

/**
 * Neo4j in a process of its own, for as long as this object is open. Whatever ends the
 * present process ends that one too: it stops when its standard input does.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;

    private final Launch launch;

    private final Process process;

    private final Ports ports;

    private final Thread atShutdown = new Thread(this::stop, "stop-neo4j");

    private volatile boolean stopping;

    private EmbeddedNeo4j(Launch launch, Process process, Ports ports) {
        this.launch = launch;
        this.process = process;
        this.ports = ports;
    }

    /**
     * Starts the database and returns when it answers.
     * @throws DatabaseException when a port is taken, or when it does not start within
     * two minutes
     */
    public static EmbeddedNeo4j start(Home home, Launch launch) {
        launch.ports().requireFree();
        Home.createPrivate(launch.store());
        Home.createPrivate(launch.logs());
        Neo4jLibrary library = new Neo4jLibrary(EmbeddedNeo4j.class.getClassLoader());
        Process process = new Neo4jCommand(library.unpackedIn(home.runtime())).run(launch);
        EmbeddedNeo4j neo4j = new EmbeddedNeo4j(launch, process, new Greeting(launch, process).ports());
        // an ended process closes the pipe as well; this also waits, so that the store is
        // free when we are gone
        Runtime.getRuntime().addShutdownHook(neo4j.atShutdown);
        var unused = process.onExit().thenAccept(ended -> neo4j.tellDeath());
        return neo4j;
    }

    public URI uri() {
        return URI.create("bolt://localhost:" + ports.bolt());
    }

    /** The ports it really has, also where it was free to choose. */
    public Ports ports() {
        return ports;
    }

    public long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        }
        catch (IllegalStateException duringShutdown) {
            // then the hook finds it stopped
        }
    }

    private void stop() {
        stopping = true;
        try {
            process.getOutputStream().close();
        }
        catch (IOException exception) {
            // it has closed its end, so it is on its way out or gone
        }
        try {
            if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return;
            }
        }
        catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private void tellDeath() {
        if (!stopping) {
            launch.onDeath().accept(Message.of("database.died", process.pid(), process.exitValue(), launch.log()));
        }
    }

}
