package nl.barriergraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.barriergraph.model.Label;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Labels;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Looks nodes of any label up by name; assembled at run time, since labels cannot be
 * parameters.
 */
public final class Entries {

    private Entries() {
    }

    /**
     * Every node of the labels, in the order of the barrier model where there is one,
     * then by title.
     */
    public static List<Entry> of(Collection<Label> labels, SimpleQueryRunner transaction) {
        return transaction.run(all(labels).getCypher())
            .list((row) -> new Entry(row.get("id").asString(), row.get("label").asString(), row.get("title").asString(),
                    row.get("titleEn").asString()));
    }

    /** The node of this id, when it has one of the labels. */
    public static Optional<Entry> find(String id, Collection<Label> labels, SimpleQueryRunner transaction) {
        return transaction.run(Statements.named("node"), Map.of("id", id))
            .stream()
            .map((row) -> Entry.of(row.get("node").asNode()))
            .filter((entry) -> Label.of(entry.label()).filter(labels::contains).isPresent())
            .findFirst();
    }

    private static Statement all(Collection<Label> labels) {
        Labels expression = labels.stream()
            .map(Label::label)
            .map(Cypher::exactlyLabel)
            .reduce(Labels::or)
            .orElseThrow(() -> new IllegalArgumentException("At least one label is needed"));
        Node node = Cypher.node(expression).named("node");
        return Cypher.match(node)
            .returning(node.property("id").as("id"), Cypher.head(node.labels()).as("label"),
                    Cypher.coalesce(node.property("title"), node.property("id")).as("title"),
                    Cypher.coalesce(node.property("titleEn"), node.property("id")).as("titleEn"))
            .orderBy(Cypher.head(node.labels()).ascending(), node.property("position").ascending(),
                    Cypher.toLower(node.property("title")).ascending(), node.property("id").ascending())
            .build();
    }

}
