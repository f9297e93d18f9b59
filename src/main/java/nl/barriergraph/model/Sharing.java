package nl.barriergraph.model;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/**
 * Keeps once what stands in many nodes and relationships of a data set: names, texts and
 * lists, and the properties of relationships as a whole, of which most have those of
 * others.
 */
public final class Sharing {

    private final Interner<Object> values = Interners.newStrongInterner();

    private final Interner<ImmutableSortedMap<String, Object>> properties = Interners.newStrongInterner();

    /** The same node. */
    public Node of(Node node) {
        return new Node(node.label(), text(node.id()), of(node.properties()));
    }

    /** The same relationship. */
    public Relationship of(Relationship row) {
        return new Relationship(text(row.from()), row.type(), text(row.to()),
                this.properties.intern(of(row.properties())));
    }

    private ImmutableSortedMap<String, Object> of(SortedMap<String, Object> properties) {
        return properties.entrySet()
            .stream()
            .collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, (entry) -> text(entry.getKey()),
                    (entry) -> of(entry.getValue())));
    }

    private Object of(Object value) {
        return this.values.intern((value instanceof List<?> list)
                ? list.stream().map((element) -> this.values.intern(element)).collect(Collectors.toUnmodifiableList())
                : value);
    }

    private String text(String text) {
        return this.values.intern(text).toString();
    }

}
