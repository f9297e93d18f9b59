package nl.barriergraph.loads;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.graph.Statements;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writing of one load: no other is written meanwhile, and readers wait for its end.
 * Its token tells whether it was written already when the connection was lost before the
 * database could say so and the driver has the work done again.
 */
final class Writing {

    private static final Logger logger = LoggerFactory.getLogger(Writing.class);

    private final Database database;

    private final Map<String, Object> token = Map.of("token", UUID.randomUUID().toString());

    private Optional<Applied> written = Optional.empty();

    Writing(Database database) {
        this.database = database;
    }

    /**
     * Does the work.
     * @param work gets the token to keep with the load
     * @return what it wrote, or empty where it found nothing to do
     */
    Optional<Applied> of(BiFunction<TransactionContext, String, Optional<Applied>> work) {
        try {
            // a reader may have taken the announcement for one that was broken off
            do {
                run("announce-load");
            }
            while (!this.database.write((transaction) -> isDone(transaction, work)));
            return this.written;
        }
        finally {
            end();
        }
    }

    private boolean isDone(TransactionContext transaction,
            BiFunction<TransactionContext, String, Optional<Applied>> work) {
        Record state = transaction.run(Statements.named("hold-load"), this.token).single();
        if (state.get("written").asBoolean()) {
            return true;
        }
        if (state.get("held").asBoolean()) {
            this.written = work.apply(transaction, String.valueOf(this.token.get("token")));
            return true;
        }
        return false;
    }

    /**
     * Where this fails, readers find the announcement of a load that has ended, and
     * remove it.
     */
    private void end() {
        try {
            run("end-load");
        }
        catch (DatabaseException ex) {
            logger.warn("The end of a load could not be told: {}", ex.getMessage());
        }
    }

    private void run(String statement) {
        this.database
            .write((transaction) -> transaction.run(Statements.named(statement), this.token).consume().counters());
    }

}
