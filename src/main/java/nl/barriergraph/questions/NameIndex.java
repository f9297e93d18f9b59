package nl.barriergraph.questions;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Statements;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

import org.springframework.stereotype.Component;

/** The names of actors, instruments, legal bases and themes. */
@Component
public class NameIndex {

    private final Database database;

    NameIndex(Database database) {
        this.database = database;
    }

    public List<Name> all() {
        return this.database.readOneVersion((transaction, load) -> all(transaction));
    }

    private static List<Name> all(SimpleQueryRunner transaction) {
        List<Record> rows = transaction.run(Statements.named("named")).list();
        List<String> passages = rows.stream().flatMap((row) -> passages(row).stream()).distinct().toList();
        Map<String, Citation> citations = Citations.of(passages, transaction)
            .stream()
            .collect(Collectors.toMap(Citation::id, Function.identity()));
        return rows.stream().map((row) -> name(row, citations)).toList();
    }

    private static Name name(Record row, Map<String, Citation> citations) {
        Node node = row.get("node").asNode();
        String mark = node.get("abbreviation").asString(node.get("citation").asString(""));
        return new Name(Entry.of(node), mark, node.get("aliases").asList(Value::asString, List.of()),
                passages(row).stream().map(citations::get).toList());
    }

    private static List<String> passages(Record row) {
        return row.get("passages").asList(Value::asString);
    }

}
