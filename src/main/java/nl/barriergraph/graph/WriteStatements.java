package nl.barriergraph.graph;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.RelationshipType;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The statements that find, change and remove rows of one kind. They are assembled
 * because only a statement with its label written out finds nodes by index.
 */
final class WriteStatements {

    private static final SymbolicName ROW = Cypher.name("row");

    private WriteStatements() {
    }

    /** What a relationship joins. */
    record Pattern(Label from, RelationshipType type, Label to) {
    }

    /** Where the database keeps nodes. */
    static Statement placeNode(Label label) {
        Node node = node(label, "node", "id");
        return rows().match(node).returning(node.property("id").as("id"), node.elementId().as("element")).build();
    }

    static Statement changeNode(Label label) {
        Node node = node(label, "node", "id");
        return rows().match(node).set(node, row("properties")).build();
    }

    static Statement removeNode(Label label) {
        Node node = node(label, "node", "id");
        return rows().match(node).detachDelete(node).build();
    }

    static Statement changeRelationship(Pattern pattern) {
        Relationship relationship = relationship(pattern);
        return rows().match(relationship).where(sameKey(relationship)).set(relationship, row("properties")).build();
    }

    static Statement removeRelationship(Pattern pattern) {
        Relationship relationship = relationship(pattern);
        return rows().match(relationship).where(sameKey(relationship)).delete(relationship).build();
    }

    private static OngoingReading rows() {
        return Cypher.unwind(Cypher.parameter("rows")).as(ROW);
    }

    private static Expression row(String property) {
        return ROW.property(property);
    }

    private static Node node(Label label, String name, String idOfRow) {
        return Cypher.node(label.label()).named(name).withProperties("id", row(idOfRow));
    }

    private static Relationship relationship(Pattern pattern) {
        return node(pattern.from(), "from", "from")
            .relationshipTo(node(pattern.to(), "to", "to"), pattern.type().name())
            .named("relationship");
    }

    private static Condition sameKey(Relationship relationship) {
        return same(relationship, "modality").and(same(relationship, "validFrom"));
    }

    private static Condition same(Relationship relationship, String property) {
        return Cypher.coalesce(relationship.property(property), Cypher.literalOf("")).isEqualTo(row(property));
    }

}
