package nl.barriergraph.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.springframework.stereotype.Component;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;

/** Finds all there is on one node. */
@Component
public class NodeSheets {

    private final Database database;

    private final Edition edition;

    NodeSheets(Database database, Edition edition) {
        this.database = database;
        this.edition = edition;
    }

    /**
     * The node with its links.
     * @throws WrongQuestionException when there is no such node
     */
    public NodeSheet find(String id) {
        return this.database.readOneVersion((transaction, load) -> find(id, transaction, load))
            .orElseThrow(() -> unknown(id));
    }

    /**
     * The parts of a document; empty where it has none.
     */
    public DocumentOutline outline(String document) {
        return this.database.readOneVersion((transaction, load) -> DocumentOutline.read(document, transaction));
    }

    /** What rests on a passage: the relationships it carries. */
    public List<DocumentOutline.Carried> carriedBy(String passage) {
        return this.database
            .readOneVersion((transaction, load) -> DocumentOutline.carried(List.of(passage), transaction));
    }

    private Optional<NodeSheet> find(String id, SimpleQueryRunner transaction, LoadInfo load) {
        return node(id, transaction).map((node) -> sheet(node, transaction, load));
    }

    private static Optional<Node> node(String id, SimpleQueryRunner transaction) {
        return transaction.run(Statements.named("node"), Map.of("id", id))
            .list((row) -> row.get("node").asNode())
            .stream()
            .findFirst();
    }

    private static Map<String, Entry> references(Label label, Node node, SimpleQueryRunner transaction) {
        Map<String, Entry> references = new TreeMap<>();
        label.properties()
            .stream()
            .filter((property) -> property.type() == Property.Type.REFERENCE && !property.list())
            .map(Property::name)
            .filter(node::containsKey)
            .forEach((name) -> node(node.get(name).asString(), transaction)
                .ifPresent((referred) -> references.put(name, Entry.of(referred))));
        return references;
    }

    private NodeSheet sheet(Node node, SimpleQueryRunner transaction, LoadInfo load) {
        Entry entry = Entry.of(node);
        Label label = Label.of(entry.label()).orElseThrow();
        TreeMap<String, Object> properties = new TreeMap<>(node.asMap());
        properties.remove("id");
        List<NodeSheet.Link> links = transaction.run(Statements.named("links-of-node"), Map.of("id", entry.id()))
            .list(NodeSheets::link);
        return new NodeSheet(label, entry, properties, references(label, node, transaction), links,
                Citations.of(passages(entry, links), transaction), this.edition, load);
    }

    private static NodeSheet.Link link(Record row) {
        Value properties = row.get("properties");
        RelationshipType type = RelationshipType.valueOf(row.get("type").asString());
        Entry other = Entry.of(row.get("other").asNode());
        String modality = text(properties, "modality");
        String evidence = text(properties, "evidence");
        String task = text(properties, "task");
        return new NodeSheet.Link(type, row.get("outgoing").asBoolean(), other,
                (modality != null) ? Modality.valueOf(modality) : null,
                (evidence != null) ? Evidence.valueOf(evidence) : null,
                (task != null) ? new Text(task, properties.get("taskEn").asString(task)) : null,
                text(properties, "note"), text(properties, "validFrom"), text(properties, "validTo"),
                properties.get("sources").asList(Value::asString, List.of()));
    }

    private static @Nullable String text(Value properties, String name) {
        Value value = properties.get(name);
        return value.isNull() ? null : value.asString();
    }

    /** Every passage that carries a link or states the node; a passage states itself. */
    private static List<String> passages(Entry entry, List<NodeSheet.Link> links) {
        List<String> passages = new ArrayList<>();
        if (entry.label().equals(Label.PASSAGE.label())) {
            passages.add(entry.id());
        }
        links.stream()
            .flatMap((link) -> (link.type() == RelationshipType.STATED_IN && link.outgoing())
                    ? Stream.of(link.other().id()) : link.passages().stream())
            .distinct()
            .forEach(passages::add);
        return passages;
    }

    private static WrongQuestionException unknown(String id) {
        return new WrongQuestionException(false,
                List.of(new WrongQuestionException.Fault("id", Message.of("node.unknown", id), List.of())));
    }

}
