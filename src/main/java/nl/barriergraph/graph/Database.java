package nl.barriergraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;

import nl.barriergraph.model.Message;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Managed transactions on the database; the driver repeats them when the database asks
 * for it.
 */
@Component
public class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What takes longer was perhaps broken off. */
    private static final Duration LIKELY_END = Duration.ofSeconds(2);

    /** A large load takes longer than any question may. */
    private static final TransactionConfig UNHURRIED = TransactionConfig.builder()
        .withTimeout(Duration.ofHours(6))
        .build();

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    private final Driver driver;

    private final DatabaseSelectionProvider selection;

    Database(Driver driver, DatabaseSelectionProvider selection) {
        this.driver = driver;
        this.selection = selection;
    }

    public <T> T read(Function<TransactionContext, T> work) {
        try (Session session = session(AccessMode.READ)) {
            return session.executeRead(work::apply);
        }
    }

    public <T> T write(Function<TransactionContext, T> work) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(work::apply, UNHURRIED);
        }
    }

    /**
     * Does the work and takes everything it wrote back; no load comes in meanwhile.
     */
    public <T> T rehearse(Function<SimpleQueryRunner, T> work) {
        try (Session session = session(AccessMode.WRITE);
                Transaction transaction = session.beginTransaction(UNHURRIED)) {
            transaction.run(Statements.named("keep-loads-out")).consume();
            T result = work.apply(transaction);
            transaction.rollback();
            return result;
        }
    }

    /**
     * Reads from one version of the data. Neo4j shows what is committed as it is
     * committed, so work during which a load was written is repeated after it.
     * @throws DatabaseException when no data was loaded yet, or a load does not end
     */
    public <T> T readOneVersion(BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        Instant start = Instant.now();
        Attempt<T> attempt = read((transaction) -> attempt(transaction, work));
        while (attempt.result().isEmpty()) {
            Duration waited = Duration.between(start, Instant.now());
            if (waited.compareTo(PATIENCE) > 0) {
                throw new DatabaseException(Message.of("database.loading"));
            }
            if (waited.compareTo(LIKELY_END) > 0) {
                settle(attempt.writing());
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            attempt = read((transaction) -> attempt(transaction, work));
        }
        return attempt.result().get();
    }

    /**
     * What came of reading once.
     *
     * @param result empty where a load came between
     * @param writing the token of that load; empty where it has ended
     */
    private record Attempt<T>(Optional<T> result, String writing) {
    }

    private static <T> Attempt<T> attempt(TransactionContext transaction,
            BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        Record before = state(transaction);
        String writing = before.get("writing").asString("");
        if (!writing.isEmpty()) {
            return new Attempt<>(Optional.empty(), writing);
        }
        LoadInfo load = load(before).orElseThrow(() -> new DatabaseException(Message.of("database.empty")));
        T value = work.apply(transaction, load);
        return new Attempt<>(state(transaction).equals(before) ? Optional.of(value) : Optional.empty(), "");
    }

    /**
     * Forgets a load that was announced by a process that has ended since: nothing of it
     * was written. Where somebody is writing it, this waits for its end.
     */
    private void settle(String token) {
        write((transaction) -> transaction.run(Statements.named("settle-load"), Map.of("token", token))
            .consume()
            .counters());
    }

    /** The load the graph holds; empty when nothing was loaded yet. */
    public static Optional<LoadInfo> latestLoad(SimpleQueryRunner transaction) {
        return load(state(transaction));
    }

    private static Record state(SimpleQueryRunner transaction) {
        return transaction.run(Statements.named("latest-load")).single();
    }

    private static Optional<LoadInfo> load(Record state) {
        if (state.get("id").isNull()) {
            return Optional.empty();
        }
        return Optional.of(LoadInfo.of(state));
    }

    /** Every load the graph remembers, the latest first. */
    public List<LoadInfo> loads() {
        return read((transaction) -> transaction.run(Statements.named("loads")).list(LoadInfo::of));
    }

    private Session session(AccessMode mode) {
        SessionConfig.Builder configuration = SessionConfig.builder().withDefaultAccessMode(mode);
        Optional.ofNullable(this.selection.getDatabaseSelection().getValue()).ifPresent(configuration::withDatabase);
        return this.driver.session(configuration.build());
    }

}
