package nl.barriergraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Difference;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
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
        Interner<Object> texts = Interners.newStrongInterner();
        List<Node> nodes = transaction.run(Statements.named("nodes")).list((row) -> node(row, texts));
        List<Relationship> relationships = transaction.run(Statements.named("relationships"))
            .list((row) -> relationship(row, texts));
        return Dataset.of(nodes, relationships);
    }

    /** Whether the graph holds exactly this data set; needs no room for a second one. */
    public boolean holds(SimpleQueryRunner transaction, Dataset dataset) {
        Interner<Object> texts = Interners.newWeakInterner();
        return all(transaction.run(Statements.named("nodes")), dataset.nodes().size(), (row) -> {
            Node node = node(row, texts);
            return node.equals(dataset.nodes().get(node.id()));
        }) && all(transaction.run(Statements.named("relationships")), dataset.relationships().size(), (row) -> {
            Relationship relationship = relationship(row, texts);
            return relationship.equals(dataset.relationships().get(relationship.key()));
        });
    }

    private static boolean all(Result result, int expected, Predicate<Record> right) {
        int found = 0;
        while (result.hasNext()) {
            found += right.test(result.next()) ? 1 : 0;
        }
        return found == expected;
    }

    private static Node node(Record row, Interner<Object> texts) {
        SortedMap<String, Object> properties = properties(row, texts);
        String id = Objects.requireNonNull(properties.remove("id")).toString();
        Label label = Label.of(row.get("label").asString())
            .orElseThrow(() -> new IllegalStateException("The graph holds a node '%s' of unknown label".formatted(id)));
        return new Node(label, id, properties);
    }

    private static Relationship relationship(Record row, Interner<Object> texts) {
        return new Relationship(texts.intern(row.get("from").asString()).toString(),
                RelationshipType.valueOf(row.get("type").asString()), texts.intern(row.get("to").asString()).toString(),
                properties(row, texts));
    }

    /** Most names and values stand in many rows, and are kept once. */
    private static SortedMap<String, Object> properties(Record row, Interner<Object> texts) {
        TreeMap<String, Object> properties = new TreeMap<>();
        row.get("properties")
            .asMap()
            .forEach((name, value) -> properties.put(texts.intern(name).toString(), kept(value, texts)));
        return properties;
    }

    private static Object kept(Object value, Interner<Object> texts) {
        return texts.intern((value instanceof List<?> list)
                ? list.stream().<Object>map((element) -> texts.intern(element)).toList() : value);
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
