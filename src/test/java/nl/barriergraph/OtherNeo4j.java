package nl.barriergraph;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.graph.Account;
import nl.barriergraph.graph.Credentials;
import nl.barriergraph.graph.EmbeddedNeo4j;
import nl.barriergraph.graph.Home;
import nl.barriergraph.graph.Launch;
import nl.barriergraph.graph.Ports;

/** A Neo4j server that is not the application's own, as an organisation has one. */
public final class OtherNeo4j implements AutoCloseable {

    private static final Path RUNTIME = Path.of("target", "test-home").toAbsolutePath();

    private final Path folder;

    private final Credentials credentials = new Credentials(new Account("beheer", "een lang wachtwoord"),
            new Account("lezer", "een ander wachtwoord"));

    private EmbeddedNeo4j neo4j;

    private OtherNeo4j(Path folder) {
        this.folder = folder;
        this.neo4j = launch(Ports.boltOnly());
    }

    /** Starts it with its store and logs in this folder. */
    public static OtherNeo4j start(Path folder) {
        return new OtherNeo4j(folder);
    }

    private EmbeddedNeo4j launch(Ports ports) {
        return EmbeddedNeo4j.start(Home.open(RUNTIME),
                new Launch(this.folder, this.credentials, ports, "", (message) -> {
                }));
    }

    public int port() {
        return this.neo4j.ports().bolt();
    }

    public Account account() {
        return this.credentials.application();
    }

    /** Ends it as a power cut would. */
    public void kill() throws Exception {
        ProcessHandle process = ProcessHandle.of(this.neo4j.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(1, TimeUnit.MINUTES);
    }

    /** Starts it again on the same port, after it was killed. */
    public void restart() {
        Ports ports = this.neo4j.ports();
        this.neo4j.close();
        this.neo4j = launch(ports);
    }

    @Override
    public void close() {
        this.neo4j.close();
    }

}
