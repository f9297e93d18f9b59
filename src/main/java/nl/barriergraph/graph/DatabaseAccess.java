package nl.barriergraph.graph;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import nl.barriergraph.model.Message;

import org.jspecify.annotations.Nullable;

/**
 * An edition's database, opened for one command: its own process, or the one of the
 * server that is running.
 */
public final class DatabaseAccess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final EditionHome edition;

    private final Credentials credentials;

    private final Ports ports;

    private final @Nullable EditionLock lock;

    private final @Nullable EmbeddedNeo4j neo4j;

    private DatabaseAccess(EditionHome edition, Ports ports, @Nullable EditionLock lock,
            @Nullable EmbeddedNeo4j neo4j) {
        this.edition = edition;
        this.credentials = edition.credentials();
        this.ports = ports;
        this.lock = lock;
        this.neo4j = neo4j;
    }

    /**
     * For a command that starts and ends: joins the server that is running, else waits
     * for another such command, else starts the database.
     * @param notice gets a sentence once when there is something to wait for
     * @throws DatabaseException when the wait takes more than a minute, or the database
     * does not start
     */
    public static DatabaseAccess join(EditionHome edition, Consumer<Message> notice) {
        Instant end = Instant.now().plus(PATIENCE);
        for (boolean told = false;; told = true) {
            Optional<EditionLock> lock = EditionLock.tryTake(edition.lock());
            if (lock.isPresent()) {
                return started(edition, lock.get(), Ports.boltOnly(), "", notice);
            }
            Optional<Server> server = edition.server();
            if (server.isPresent()) {
                return new DatabaseAccess(edition, new Ports(server.get().boltPort(), server.get().browserPort()), null,
                        null);
            }
            if (!told) {
                notice.accept(Message.of("home.waiting", EditionLock.holder(edition.lock()), edition.directory()));
            }
            if (Instant.now().isAfter(end)) {
                throw inUse(edition);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /**
     * For the server: starts the database on these ports.
     * @param postConnectCommand what Browser runs once it is connected, may be empty
     * @param onDeath gets a sentence when the database ends by itself
     * @throws DatabaseException when another process uses the edition, a port is taken,
     * or the database does not start
     */
    public static DatabaseAccess serve(EditionHome edition, Ports ports, String postConnectCommand,
            Consumer<Message> onDeath) {
        EditionLock lock = EditionLock.tryTake(edition.lock()).orElseThrow(() -> inUse(edition));
        return started(edition, lock, ports, postConnectCommand, onDeath);
    }

    /**
     * Says who uses the edition, if somebody does.
     * @throws DatabaseException when another process uses the edition
     */
    public static void requireFree(EditionHome edition) {
        EditionLock.tryTake(edition.lock()).orElseThrow(() -> inUse(edition)).close();
    }

    private static DatabaseAccess started(EditionHome edition, EditionLock lock, Ports ports, String postConnectCommand,
            Consumer<Message> onDeath) {
        try {
            edition.announcement().delete();
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(edition.home(),
                    new Launch(edition.directory(), edition.credentials(), ports, postConnectCommand, onDeath));
            return new DatabaseAccess(edition, neo4j.ports(), lock, neo4j);
        }
        catch (RuntimeException exception) {
            lock.close();
            throw exception;
        }
    }

    private static DatabaseException inUse(EditionHome edition) {
        Optional<Message> address = edition.server()
            .map(server -> Message.of("home.servedOn", String.valueOf(server.port())));
        return new DatabaseException(
                Message.of("home.inUse", edition.directory(), EditionLock.holder(edition.lock()), address));
    }

    public URI uri() {
        return URI.create("bolt://localhost:" + ports.bolt());
    }

    public Ports ports() {
        return ports;
    }

    public Credentials credentials() {
        return credentials;
    }

    /**
     * Tells commands that come later where this server is. They wait until then.
     */
    public void announce(int port) {
        edition.announcement().write(new Server(ProcessHandle.current().pid(), port, ports.browser(), ports.bolt()));
    }

    @Override
    public void close() {
        if (lock != null && neo4j != null) {
            edition.announcement().delete();
            neo4j.close();
            lock.close();
        }
    }

}
