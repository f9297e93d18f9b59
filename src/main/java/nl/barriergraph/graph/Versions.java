package nl.barriergraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/** The data as it is now, and as it was after each load. */
@Component
public class Versions {

    private final Database database;

    private final Past past;

    Versions(Database database, Past past) {
        this.database = database;
        this.past = past;
    }

    /** The numbers of the loads that can be asked, the latest first. */
    public List<Long> loads() {
        return this.database.loads().stream().map(LoadInfo::id).toList();
    }

    /**
     * Reads from one version of the data.
     * @param load number of a load; null for the data as it is now
     * @throws DatabaseException when there is no such load, or its database does not
     * start
     */
    public <T> T read(@Nullable Long load, BiFunction<SimpleQueryRunner, LoadInfo, T> work) {
        if (load == null) {
            return this.database.readOneVersion(work);
        }
        Optional<T> now = this.database.readOneVersion((transaction, latest) -> (latest.id() == load)
                ? Optional.of(work.apply(transaction, latest)) : Optional.empty());
        return now.orElseGet(() -> this.past.read(load, work));
    }

}
