package nl.barriergraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A whole data set: every node by id and every relationship by key. Immutable; two data
 * sets with the same content are equal and have the same fingerprint, whatever order they
 * were read in.
 */
public record Dataset(SortedMap<String, Node> nodes, SortedMap<Relationship.Key, Relationship> relationships) {

    public static final Dataset EMPTY = Dataset.of(List.of(), List.of());

    public Dataset {
        nodes = Collections.unmodifiableSortedMap(nodes);
        relationships = Collections.unmodifiableSortedMap(relationships);
    }

    public static Dataset of(Collection<Node> nodes, Collection<Relationship> relationships) {
        return new Dataset(sorted(nodes, Node::id), sorted(relationships, Relationship::key));
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Collection<V> values, Function<V, K> key) {
        return values.stream()
            .collect(Collectors.toMap(key, Function.identity(), (first, second) -> second, TreeMap::new));
    }

    /** How many nodes and relationships there are. */
    public int size() {
        return this.nodes.size() + this.relationships.size();
    }

    /** SHA-256 over the content, in lower-case hexadecimal digits. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        this.nodes.values().forEach((node) -> {
            add(digest, node.label().label(), node.id());
            add(digest, node.properties());
        });
        this.relationships.values().forEach((relationship) -> {
            add(digest, relationship.from(), relationship.type().name(), relationship.to());
            add(digest, relationship.properties());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Map<String, Object> properties) {
        properties.forEach((name, value) -> add(digest, name, String.valueOf(value)));
    }

    private static void add(MessageDigest digest, String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java has SHA-256; this one does not", ex);
        }
    }

}
