package nl.barriergraph.graph;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/**
 * The database of a past load, started when somebody asks. There is one at most: a
 * question about another load waits for the answer before it, and replaces it. It is
 * closed when nobody has asked for a while.
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

    private @Nullable PastDatabase open;

    private @Nullable Future<?> closing;

    Past(Database current, Graph graph, EditionHome edition, GraphProperties properties) {
        this.current = current;
        this.graph = graph;
        this.edition = edition;
        this.properties = properties;
    }

    synchronized <T> T read(long load, BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        if (this.closing != null) {
            this.closing.cancel(false);
        }
        try {
            return opened(load).database().readOneVersion(work);
        }
        finally {
            this.closing = this.timer.schedule(this::leave, this.properties.pastIdle().toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private PastDatabase opened(long load) {
        PastDatabase open = this.open;
        if (open == null || open.load() != load || !open.isAlive()) {
            leave();
            open = PastDatabase.of(load, this.current, this.graph, this.edition);
            this.open = open;
        }
        return open;
    }

    private synchronized void leave() {
        if (this.open != null) {
            this.open.close();
            this.open = null;
        }
    }

    @Override
    public void close() {
        this.timer.shutdownNow();
        leave();
    }

}
