package nl.barriergraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import nl.barriergraph.model.Message;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

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
        return told(() -> {
            try (Session session = session(AccessMode.READ)) {
                return session.executeRead(work::apply);
            }
        });
    }

    public <T> T write(Function<TransactionContext, T> work) {
        return told(() -> {
            try (Session session = session(AccessMode.WRITE)) {
                return session.executeWrite(work::apply, UNHURRIED);
            }
        });
    }

    /**
     * Does the work and takes everything it wrote back; no load comes in meanwhile.
     * @throws DatabaseException when the database refuses or cannot be reached
     */
    public <T> T rehearse(Function<SimpleQueryRunner, T> work) {
        try {
            return write((transaction) -> {
                transaction.run(Statements.named("keep-loads-out")).consume();
                throw new Rehearsed(work.apply(transaction));
            });
        }
        catch (Rehearsed rehearsed) {
            @SuppressWarnings("unchecked") // it is what the work gave
            T result = (T) Objects.requireNonNull(rehearsed.result);
            return result;
        }
    }

    /** What is thrown takes a managed transaction back. */
    @SuppressWarnings("serial") // it is never sent anywhere
    private static final class Rehearsed extends RuntimeException {

        private final transient @Nullable Object result;

        Rehearsed(@Nullable Object result) {
            super(null, null, false, false);
            this.result = result;
        }

    }

    /**
     * Reads from one version of the data. Neo4j shows what is committed as it is
     * committed, so work during which a load was written is repeated after it.
     * @throws DatabaseException when no data was loaded yet, or a load does not end
     */
    public <T> T readOneVersion(BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        return patiently(() -> attempt(work));
    }

    /**
     * The load the graph holds, once none is being written; empty when nothing was loaded
     * yet.
     * @throws DatabaseException when a load does not end
     */
    public Optional<LoadInfo> settled() {
        return patiently(() -> {
            Record state = read(Database::state);
            return new Attempt<>(writing(state).isEmpty() ? Optional.of(load(state)) : Optional.empty(),
                    writing(state));
        });
    }

    /**
     * What came of reading once.
     *
     * @param result empty where a load came between
     * @param writing the token of that load; empty where it has ended
     */
    private record Attempt<T>(Optional<T> result, String writing) {
    }

    private <T> T patiently(Supplier<Attempt<T>> reading) {
        Instant start = Instant.now();
        Attempt<T> attempt = reading.get();
        while (attempt.result().isEmpty()) {
            Duration waited = Duration.between(start, Instant.now());
            if (waited.compareTo(PATIENCE) > 0) {
                throw new DatabaseException(Message.of("database.loading"));
            }
            if (waited.compareTo(LIKELY_END) > 0) {
                settle(attempt.writing());
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            attempt = reading.get();
        }
        return attempt.result().get();
    }

    private <T> Attempt<T> attempt(BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        AtomicReference<@Nullable Record> before = new AtomicReference<>();
        try {
            return read((transaction) -> attempt(transaction, before, work));
        }
        catch (RuntimeException ex) {
            // half a load may be more than the work can cope with
            Record known = before.get();
            if (known == null || read(Database::state).equals(known)) {
                throw ex;
            }
            return new Attempt<>(Optional.empty(), "");
        }
    }

    private static <T> Attempt<T> attempt(TransactionContext transaction, AtomicReference<@Nullable Record> known,
            BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        Record before = state(transaction);
        if (!writing(before).isEmpty()) {
            return new Attempt<>(Optional.empty(), writing(before));
        }
        LoadInfo load = load(before).orElseThrow(() -> new DatabaseException(Message.of("database.empty")));
        known.set(before);
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

    private static String writing(Record state) {
        return state.get("writing").asString("");
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

    /** The name of the database; empty for the server's default one. */
    Optional<String> name() {
        return Optional.ofNullable(this.selection.getDatabaseSelection().getValue());
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        }
        catch (Neo4jException ex) {
            throw DatabaseException.of(ex);
        }
    }

    private Session session(AccessMode mode) {
        SessionConfig.Builder configuration = SessionConfig.builder()
            .withDefaultAccessMode(mode)
            // in a cluster, who reads sees what was written before
            .withBookmarkManager(this.driver.executableQueryBookmarkManager());
        name().ifPresent(configuration::withDatabase);
        return this.driver.session(configuration.build());
    }

}
