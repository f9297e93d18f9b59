package nl.barriergraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Difference;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/**
 * Reads a whole data set from the graph and writes a difference into it, within a given
 * transaction.
 */
@Component
public class Graph {

    private static final int BATCH = 10_000;

    /** The data set the graph holds, without bookkeeping. */
    public Dataset read(SimpleQueryRunner transaction) {
        List<Node> nodes = transaction.run(Statements.named("nodes")).list(Graph::node);
        List<Relationship> relationships = transaction.run(Statements.named("relationships")).list(Graph::relationship);
        return Dataset.of(nodes, relationships);
    }

    private static Node node(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        String id = Objects.requireNonNull(properties.remove("id")).toString();
        Label label = Label.of(row.get("label").asString())
            .orElseThrow(() -> new IllegalStateException("The graph holds a node '%s' of unknown label".formatted(id)));
        return new Node(label, id, new TreeMap<>(properties));
    }

    private static Relationship relationship(Record row) {
        return new Relationship(row.get("from").asString(), RelationshipType.valueOf(row.get("type").asString()),
                row.get("to").asString(), new TreeMap<>(row.get("properties").asMap()));
    }

    /**
     * Writes a difference.
     * @param earlier the data set the graph holds
     * @param later the data set it will hold
     */
    public void write(SimpleQueryRunner transaction, Dataset earlier, Dataset later) {
        Difference difference = Difference.between(earlier, later);
        relationships(transaction, difference.removedRelationships(), earlier, WriteStatements::removeRelationship);
        nodes(transaction, difference.removedNodes(), WriteStatements::removeNode);
        nodes(transaction, difference.addedNodes(), WriteStatements::addNode);
        nodes(transaction, difference.changedNodes(), WriteStatements::changeNode);
        relationships(transaction, difference.addedRelationships(), later, WriteStatements::addRelationship);
        relationships(transaction, difference.changedRelationships(), later, WriteStatements::changeRelationship);
    }

    private static void nodes(SimpleQueryRunner transaction, List<Node> nodes, Function<Label, Statement> statement) {
        nodes.stream()
            .collect(Collectors.groupingBy(Node::label, LinkedHashMap::new, Collectors.toList()))
            .forEach((label, group) -> run(transaction, statement.apply(label),
                    group.stream().map(Graph::parameters).toList()));
    }

    private static void relationships(SimpleQueryRunner transaction, List<Relationship> relationships, Dataset dataset,
            Function<WriteStatements.Pattern, Statement> statement) {
        relationships.stream()
            .collect(Collectors.groupingBy((relationship) -> pattern(relationship, dataset), LinkedHashMap::new,
                    Collectors.toList()))
            .forEach((pattern, group) -> run(transaction, statement.apply(pattern),
                    group.stream().map(Graph::parameters).toList()));
    }

    private static WriteStatements.Pattern pattern(Relationship relationship, Dataset dataset) {
        return new WriteStatements.Pattern(label(relationship.from(), dataset), relationship.type(),
                label(relationship.to(), dataset));
    }

    private static Label label(String id, Dataset dataset) {
        return Objects.requireNonNull(dataset.nodes().get(id), () -> "No node '%s'".formatted(id)).label();
    }

    private static Map<String, Object> parameters(Node node) {
        Map<String, Object> properties = new TreeMap<>(node.properties());
        properties.put("id", node.id());
        return Map.of("id", node.id(), "properties", properties);
    }

    private static Map<String, Object> parameters(Relationship relationship) {
        return Map.of("from", relationship.from(), "to", relationship.to(), "modality", relationship.key().modality(),
                "validFrom", relationship.key().validFrom(), "properties", relationship.properties());
    }

    private static void run(SimpleQueryRunner transaction, Statement statement, List<Map<String, Object>> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            List<Map<String, Object>> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
            transaction.run(statement.getCypher(), Map.of("rows", batch)).consume();
        }
    }

}
