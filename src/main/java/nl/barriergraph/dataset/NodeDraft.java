package nl.barriergraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;

/**
 * A node as its row gives it, before it is known whether what it refers to exists.
 *
 * @param values every value of the row by column, references included
 */
record NodeDraft(Label label, String id, Row row, Map<String, Object> values) {

    /**
     * Columns of a part of a document that say what contains it; not properties of the
     * node.
     */
    private static final List<String> CONTAINERS = List.of("section", "document", "parent");

    List<String> references(String column) {
        Object value = this.values.get(column);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return (value != null) ? List.of(value.toString()) : List.of();
    }

    /** Id of the node that contains this part of a document; empty on other labels. */
    List<String> containers() {
        return switch (this.label) {
            case PASSAGE -> references("section");
            case SECTION -> references("parent").isEmpty() ? references("document") : references("parent");
            default -> List.of();
        };
    }

    Node node() {
        TreeMap<String, Object> properties = new TreeMap<>(this.values);
        properties.remove("passages");
        if (this.label.isPartOfDocument()) {
            properties.keySet().removeAll(CONTAINERS);
        }
        return new Node(this.label, this.id, properties);
    }

}
