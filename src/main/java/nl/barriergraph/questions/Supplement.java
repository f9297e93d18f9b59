package nl.barriergraph.questions;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

/** Finds what the statement of a question needs and no statement can find by itself. */
public interface Supplement {

    /** The name of the question, one of {@code cypher/supplied}. */
    String question();

    /**
     * Finds it.
     * @param parameters as the user gave them
     */
    Supplied supply(Map<String, @Nullable Object> parameters, SimpleQueryRunner transaction);

    /**
     * What was found.
     *
     * @param parameters of the statement, those of the user among them
     * @param citations of passages that the graph does not hold any more
     */
    record Supplied(Map<String, @Nullable Object> parameters, List<Citation> citations) {
    }

}
