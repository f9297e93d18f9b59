package nl.barriergraph.graph;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Managed transactions on the database; the driver repeats them when the database asks
 * for it.
 */
@Component
public class Database {

    private static final int ATTEMPTS = 5;

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
     * Reads from one version of the data: work during which another load came in is
     * repeated.
     * @throws DatabaseException when no data was loaded yet, or loads keep coming in
     */
    public <T> T readOneVersion(BiFunction<TransactionContext, LoadInfo, T> work) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<T> result = read((transaction) -> {
                LoadInfo load = latestLoad(transaction).orElseThrow(() -> new DatabaseException(
                        "No data has been loaded into this database yet. Start the application with 'serve' once."));
                T value = work.apply(transaction, load);
                boolean same = latestLoad(transaction).map(LoadInfo::id).filter((id) -> id == load.id()).isPresent();
                return same ? Optional.of(value) : Optional.empty();
            });
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw new DatabaseException("The data changed %d times while it was read. Try again.".formatted(ATTEMPTS));
    }

    /** The load the graph holds; empty when nothing was loaded yet. */
    public static Optional<LoadInfo> latestLoad(TransactionContext transaction) {
        return transaction.run(Statements.named("latest-load")).stream().map(Database::load).findFirst();
    }

    private static LoadInfo load(Record row) {
        return new LoadInfo(row.get("id").asLong(), row.get("fingerprint").asString(), row.get("at").asZonedDateTime(),
                row.get("by").asString(), row.get("counts").asList((value) -> value.asString()));
    }

    private Session session(AccessMode mode) {
        SessionConfig.Builder configuration = SessionConfig.builder().withDefaultAccessMode(mode);
        Optional.ofNullable(this.selection.getDatabaseSelection().getValue()).ifPresent(configuration::withDatabase);
        return this.driver.session(configuration.build());
    }

}
