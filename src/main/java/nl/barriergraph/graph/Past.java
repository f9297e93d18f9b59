package nl.barriergraph.graph;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/**
 * The database of a past load, started when somebody asks. There is one at most: it
 * answers all who ask about its load at once; a question about another load waits for the
 * answers before it, and replaces it. It is closed when nobody has asked for a while.
 */
@Component
class Past implements AutoCloseable {

    private final Database current;

    private final Graph graph;

    private final EditionHome edition;

    private final GraphProperties properties;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((task) -> {
        Thread thread = new Thread(task, "close-past");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * For reading while an answer is made, for writing to open and to close. In the order
     * of asking, so that a question about another load gets its turn.
     */
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock(true);

    private @Nullable PastDatabase open;

    private @Nullable Future<?> closing;

    Past(Database current, Graph graph, EditionHome edition, GraphProperties properties) {
        this.current = current;
        this.graph = graph;
        this.edition = edition;
        this.properties = properties;
    }

    <T> T read(long load, BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        postponeClosing();
        PastDatabase open = borrow(load);
        try {
            return open.database().readOneVersion(work);
        }
        finally {
            this.inUse.readLock().unlock();
            postponeClosing();
        }
    }

    /**
     * It stays open until the caller gives back the lock for reading. Who opens it keeps
     * it, so that questions about two loads do not close it for each other unanswered.
     */
    @SuppressWarnings("LockNotBeforeTry") // the caller unlocks it
    private PastDatabase borrow(long load) {
        while (true) {
            this.inUse.readLock().lock();
            PastDatabase open = open(load);
            if (open != null) {
                return open;
            }
            this.inUse.readLock().unlock();
            this.inUse.writeLock().lock();
            try {
                if (open(load) == null) {
                    leave();
                    open = PastDatabase.of(load, this.current, this.graph, this.edition);
                    this.open = open;
                    this.inUse.readLock().lock();
                    return open;
                }
            }
            finally {
                this.inUse.writeLock().unlock();
            }
        }
    }

    /** The database of the load, where it is open. */
    private @Nullable PastDatabase open(long load) {
        PastDatabase open = this.open;
        return (open != null && open.load() == load && open.isAlive()) ? open : null;
    }

    private synchronized void postponeClosing() {
        if (this.closing != null) {
            this.closing.cancel(false);
        }
        this.closing = this.timer.schedule(this::leave, this.properties.pastIdle().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void leave() {
        this.inUse.writeLock().lock();
        try {
            if (this.open != null) {
                this.open.close();
                this.open = null;
            }
        }
        finally {
            this.inUse.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        this.timer.shutdownNow();
        leave();
    }

}
