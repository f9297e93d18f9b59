package nl.barriergraph.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.common.collect.Lists;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Difference;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Sharing;
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
        return readSharing(Dataset.EMPTY, transaction);
    }

    /**
     * The data set the graph holds, without bookkeeping.
     * @param known what is in here as well is shared with it, which spares the room of a
     * second data set
     */
    public Dataset readSharing(Dataset known, SimpleQueryRunner transaction) {
        Sharing sharing = new Sharing();
        // as streams: the driver's own lists hold every row before the first is turned
        List<Node> nodes = transaction.run(Statements.named("nodes")).stream().map((row) -> {
            Node node = node(row);
            Node same = known.nodes().get(node.id());
            return node.equals(same) ? same : sharing.of(node);
        }).toList();
        List<Relationship> relationships = transaction.run(Statements.named("relationships")).stream().map((row) -> {
            Relationship relationship = relationship(row);
            Relationship same = known.relationships().get(relationship.key());
            return relationship.equals(same) ? same : sharing.of(relationship);
        }).toList();
        return Dataset.of(nodes, relationships);
    }

    /** Whether the graph holds exactly this data set; needs no room for a second one. */
    public boolean holds(SimpleQueryRunner transaction, Dataset dataset) {
        return all(transaction.run(Statements.named("nodes")), dataset.nodes().size(), (row) -> {
            Node node = node(row);
            return node.equals(dataset.nodes().get(node.id()));
        }) && all(transaction.run(Statements.named("relationships")), dataset.relationships().size(), (row) -> {
            Relationship relationship = relationship(row);
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

    private static Node node(Record row) {
        SortedMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        String id = Objects.requireNonNull(properties.remove("id")).toString();
        Label label = Label.of(row.get("label").asString())
            .orElseThrow(() -> new IllegalStateException("The graph holds a node '%s' of unknown label".formatted(id)));
        return new Node(label, id, properties);
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
        write(new Steps() {
            @Override
            public <T> T run(Function<SimpleQueryRunner, T> step) {
                return step.apply(transaction);
            }
        }, earlier, later);
    }

    /**
     * Writes a difference in many transactions, so that its size is no limit. Where it is
     * broken off, the graph holds a part of it; writing what still differs completes it.
     * @param earlier the data set the graph holds
     * @param later the data set it will hold
     */
    public void writeInParts(Database database, Dataset earlier, Dataset later) {
        write(new Steps() {
            @Override
            public <T> T run(Function<SimpleQueryRunner, T> step) {
                return database.write(step::apply);
            }
        }, earlier, later);
    }

    /** Where the statements that write a difference run, one after the other. */
    private interface Steps {

        <T> T run(Function<SimpleQueryRunner, T> step);

    }

    private static void write(Steps steps, Dataset earlier, Dataset later) {
        Difference difference = Difference.between(earlier, later);
        relationships(steps, difference.removedRelationships(), earlier, WriteStatements::removeRelationship);
        nodes(steps, difference.removedNodes(), WriteStatements::removeNode);
        Map<String, String> places = add(steps, difference.addedNodes());
        nodes(steps, difference.changedNodes(), WriteStatements::changeNode);
        add(steps, difference.addedRelationships(), later, places);
        relationships(steps, difference.changedRelationships(), later, WriteStatements::changeRelationship);
    }

    /** Adds nodes and tells where the database keeps them, by id. */
    private static Map<String, String> add(Steps steps, List<Node> nodes) {
        Map<String, String> places = new HashMap<>();
        inBatches(nodes, Graph::parameters,
                (rows) -> places.putAll(places(steps, Statements.named("add-nodes"), rows)));
        return places;
    }

    /**
     * Adds relationships by one statement, whatever they join: the database plans every
     * statement before it runs it, and most patterns have few relationships.
     */
    private static void add(Steps steps, List<Relationship> relationships, Dataset dataset,
            Map<String, String> places) {
        relationships.stream()
            .flatMap((relationship) -> Stream.of(relationship.from(), relationship.to()))
            .filter((id) -> !places.containsKey(id))
            .distinct()
            .collect(Collectors.groupingBy((id) -> label(id, dataset), TreeMap::new, Collectors.toList()))
            .forEach((label, ids) -> inBatches(ids, (id) -> Map.of("id", id),
                    (rows) -> places.putAll(places(steps, WriteStatements.placeNode(label).getCypher(), rows))));
        inBatches(relationships, (relationship) -> placed(relationship, places),
                (rows) -> run(steps, Statements.named("add-relationships"), rows));
    }

    private static Map<String, String> places(Steps steps, String statement, List<Map<String, Object>> rows) {
        return steps.run((transaction) -> transaction.run(statement, Map.of("rows", rows))
            .stream()
            .collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> row.get("element").asString())));
    }

    private static Map<String, Object> placed(Relationship relationship, Map<String, String> places) {
        return Map.of("from", places.get(relationship.from()), "to", places.get(relationship.to()), "type",
                relationship.type().name(), "properties", relationship.properties());
    }

    private static void nodes(Steps steps, List<Node> nodes, Function<Label, Statement> statement) {
        nodes.stream()
            .collect(Collectors.groupingBy(Node::label, LinkedHashMap::new, Collectors.toList()))
            .forEach((label, group) -> inBatches(group, Graph::parameters,
                    (rows) -> run(steps, statement.apply(label).getCypher(), rows)));
    }

    private static void relationships(Steps steps, List<Relationship> relationships, Dataset dataset,
            Function<WriteStatements.Pattern, Statement> statement) {
        relationships.stream()
            .collect(Collectors.groupingBy((relationship) -> pattern(relationship, dataset), LinkedHashMap::new,
                    Collectors.toList()))
            .forEach((pattern, group) -> inBatches(group, Graph::parameters,
                    (rows) -> run(steps, statement.apply(pattern).getCypher(), rows)));
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
        return Map.of("id", node.id(), "label", node.label().label(), "properties", properties);
    }

    private static Map<String, Object> parameters(Relationship relationship) {
        return Map.of("from", relationship.from(), "to", relationship.to(), "modality", relationship.key().modality(),
                "validFrom", relationship.key().validFrom(), "properties", relationship.properties());
    }

    private static <T> void inBatches(List<T> all, Function<T, Map<String, Object>> parameters,
            Consumer<List<Map<String, Object>>> work) {
        Lists.partition(all, BATCH).forEach((batch) -> work.accept(batch.stream().map(parameters).toList()));
    }

    private static void run(Steps steps, String statement, List<Map<String, Object>> rows) {
        steps.run((transaction) -> transaction.run(statement, Map.of("rows", rows)).consume().counters());
    }

}
