package nl.barriergraph.graph;

import java.time.Duration;
import java.time.Instant;
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
            return session.executeWrite(work::apply);
        }
    }

    /**
     * Reads from one version of the data. Neo4j shows what is committed as it is
     * committed, so work during which a load was written is repeated after it.
     * @throws DatabaseException when no data was loaded yet, or a load does not end
     */
    public <T> T readOneVersion(BiFunction<TransactionContext, LoadInfo, T> work) {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<T> result = read((transaction) -> attempt(transaction, work));
        while (result.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new DatabaseException(Message.of("database.loading"));
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            result = read((transaction) -> attempt(transaction, work));
        }
        return result.get();
    }

    private static <T> Optional<T> attempt(TransactionContext transaction,
            BiFunction<TransactionContext, LoadInfo, T> work) {
        Record before = state(transaction);
        if (before.get("writing").asBoolean()) {
            return Optional.empty();
        }
        LoadInfo load = load(before).orElseThrow(() -> new DatabaseException(Message.of("database.empty")));
        T value = work.apply(transaction, load);
        return state(transaction).equals(before) ? Optional.of(value) : Optional.empty();
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
        return Optional.of(new LoadInfo(state.get("id").asLong(), state.get("fingerprint").asString(),
                state.get("at").asZonedDateTime(), state.get("by").asString(),
                state.get("counts").asList((value) -> value.asString())));
    }

    private Session session(AccessMode mode) {
        SessionConfig.Builder configuration = SessionConfig.builder().withDefaultAccessMode(mode);
        Optional.ofNullable(this.selection.getDatabaseSelection().getValue()).ifPresent(configuration::withDatabase);
        return this.driver.session(configuration.build());
    }

}
