package nl.barriergraph.questions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.Marking;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** Finds where passages stand. */
final class Citations {

    private Citations() {
    }

    static List<Citation> of(List<String> passages, SimpleQueryRunner transaction) {
        return of(passages, List.of(), transaction);
    }

    /**
     * Finds them in the graph.
     * @param others of which those count that the graph does not hold
     */
    static List<Citation> of(List<String> passages, List<Citation> others, SimpleQueryRunner transaction) {
        List<Citation> found = transaction.run(Statements.named("citations"), Map.of("ids", passages))
            .list(Citations::citation);
        Set<String> ids = found.stream().map(Citation::id).collect(Collectors.toSet());
        return Stream.concat(found.stream(), others.stream().filter((other) -> !ids.contains(other.id()))).toList();
    }

    private static Citation citation(Record row) {
        Value number = row.get("number");
        Value page = row.get("page");
        return new Citation(row.get("id").asString(), row.get("document").asString(), text(row, "document"),
                row.get("section").asString(), text(row, "section"), number.isNull() ? null : number.asString(),
                page.isNull() ? null : Integer.valueOf(page.asInt()), row.get("anchor").asString(),
                Marking.valueOf(row.get("marking").asString()));
    }

    private static Text text(Record row, String column) {
        return new Text(row.get(column + "Title").asString(), row.get(column + "TitleEn").asString());
    }

}
