package nl.barriergraph.model;

import java.util.SortedMap;

import com.google.common.collect.ImmutableSortedMap;
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
        properties = ImmutableSortedMap.copyOf(properties);
    }

    public @Nullable String text(String property) {
        return (this.properties.get(property) instanceof String text) ? text : null;
    }

}
