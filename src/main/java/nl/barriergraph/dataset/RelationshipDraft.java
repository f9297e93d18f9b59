package nl.barriergraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/**
 * A relationship as its row gives it, before it is known whether its ends exist.
 *
 * @param file the form of the file it stands in
 * @param values the values of its own properties by column
 */
record RelationshipDraft(RelationshipFile file, String from, RelationshipType type, String to, Row row,
        Map<String, Object> values) {

    List<String> sources() {
        return relationship().sources();
    }

    Relationship relationship() {
        return new Relationship(this.from, this.type, this.to, new TreeMap<>(this.values));
    }

}
