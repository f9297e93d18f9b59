package nl.barriergraph.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A node of the data set.
 *
 * @param label its label
 * @param id its slug, unique over all labels
 * @param properties the other properties by name: strings, longs, booleans and lists of
 * them; what is not known has no entry
 */
public record Node(Label label, String id, SortedMap<String, Object> properties) {

    public Node {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    public @Nullable String text(String property) {
        return (this.properties.get(property) instanceof String text) ? text : null;
    }

}
