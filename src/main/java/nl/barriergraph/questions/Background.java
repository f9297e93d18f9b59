package nl.barriergraph.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Statements;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * What pictures need of a version of the data besides the rows of an answer.
 *
 * @param barriers ids in the order of the process
 * @param abbreviations of actors that have one, by id
 */
public record Background(List<String> barriers, Map<String, String> abbreviations) {

    static Background read(SimpleQueryRunner transaction) {
        Record found = transaction.run(Statements.named("background")).single();
        return new Background(found.get("barriers").asList(Value::asString),
                found.get("abbreviations")
                    .asList((pair) -> pair.asList(Value::asString))
                    .stream()
                    .collect(Collectors.toMap((pair) -> pair.get(0), (pair) -> pair.get(1))));
    }

}
