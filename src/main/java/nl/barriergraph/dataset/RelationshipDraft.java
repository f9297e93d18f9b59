package nl.barriergraph.dataset;

import java.util.List;
import java.util.Map;

import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/**
 * A relationship as its row gives it, before it is known whether its ends exist.
 *
 * @param file the form of the file it stands in
 */
record RelationshipDraft(RelationshipFile file, Relationship relationship, Row row) {

    String from() {
        return this.relationship.from();
    }

    RelationshipType type() {
        return this.relationship.type();
    }

    String to() {
        return this.relationship.to();
    }

    /** The values of its own properties by column. */
    Map<String, Object> values() {
        return this.relationship.properties();
    }

    List<String> sources() {
        return this.relationship.sources();
    }

}
