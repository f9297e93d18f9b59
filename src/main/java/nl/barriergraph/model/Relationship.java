package nl.barriergraph.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import com.google.common.collect.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of the data set.
 *
 * @param from id of the node it starts at
 * @param type its type
 * @param to id of the node it ends at
 * @param properties its properties by name: strings and lists of strings; what is not
 * known has no entry
 */
public record Relationship(String from, RelationshipType type, String to, SortedMap<String, Object> properties) {

    public Relationship {
        properties = ImmutableSortedMap.copyOf(properties);
    }

    public Key key() {
        return new Key(this.from, this.type, this.to, Objects.toString(text("modality"), ""),
                Objects.toString(text("validFrom"), ""));
    }

    /** Ids of the passages that carry it. */
    public List<String> sources() {
        return (this.properties.get("sources") instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public @Nullable String text(String property) {
        return (this.properties.get(property) instanceof String text) ? text : null;
    }

    /**
     * What makes a relationship the same one in two versions of the data.
     *
     * @param modality empty where there is none
     * @param validFrom empty where there is none
     */
    public record Key(String from, RelationshipType type, String to, String modality,
            String validFrom) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::from)
            .thenComparing(Key::type)
            .thenComparing(Key::to)
            .thenComparing(Key::modality)
            .thenComparing(Key::validFrom);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

    }

}
