package nl.barriergraph.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The data set as one audience may see it, cut before loading, so that no count, order or
 * id can leak the rest.
 */
public enum Edition {

    /** Everything. */
    INTERNAL {

        @Override
        public Dataset cut(Dataset whole) {
            return whole;
        }

    },

    /**
     * What public documents carry: their parts, nodes with at least one public passage,
     * relationships between nodes that stay with at least one public source, and rows
     * without any source that say they are public. LIMITE sources are taken off what
     * stays.
     */
    PUBLIC {

        @Override
        public Dataset cut(Dataset whole) {
            return new PublicCut(whole).dataset();
        }

    };

    public abstract Dataset cut(Dataset whole);

    /** The name used in folders and on the command line. */
    public String slug() {
        return (this == PUBLIC) ? "public" : "internal";
    }

    /** One run of the cut. */
    private static final class PublicCut {

        private final Dataset whole;

        private final Set<String> documentParts = new HashSet<>();

        private PublicCut(Dataset whole) {
            this.whole = whole;
        }

        private Dataset dataset() {
            publicDocuments();
            Map<String, List<String>> passages = this.whole.relationships()
                .values()
                .stream()
                .filter((relationship) -> relationship.type() == RelationshipType.STATED_IN)
                .collect(Collectors.groupingBy(Relationship::from,
                        Collectors.mapping(Relationship::to, Collectors.toList())));
            List<Node> nodes = this.whole.nodes()
                .values()
                .stream()
                .filter((node) -> stays(node, passages.getOrDefault(node.id(), List.of())))
                .toList();
            Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
            List<Relationship> relationships = this.whole.relationships()
                .values()
                .stream()
                .filter((relationship) -> ids.contains(relationship.from()) && ids.contains(relationship.to()))
                .filter(this::stays)
                .map(this::withoutOtherSources)
                .toList();
            return Dataset.of(nodes, relationships);
        }

        /** Marks the public documents with every section and passage they contain. */
        private void publicDocuments() {
            Map<String, List<String>> contents = this.whole.relationships()
                .values()
                .stream()
                .filter((relationship) -> relationship.type() == RelationshipType.CONTAINS)
                .collect(Collectors.groupingBy(Relationship::from,
                        Collectors.mapping(Relationship::to, Collectors.toList())));
            List<String> fresh = this.whole.nodes()
                .values()
                .stream()
                .filter((node) -> node.label() == Label.DOCUMENT && isPublic(node.text("marking")))
                .map(Node::id)
                .toList();
            while (!fresh.isEmpty()) {
                this.documentParts.addAll(fresh);
                fresh = fresh.stream().flatMap((id) -> contents.getOrDefault(id, List.of()).stream()).toList();
            }
        }

        private boolean stays(Node node, List<String> passages) {
            if (node.label() == Label.DOCUMENT || node.label().isPartOfDocument()) {
                return this.documentParts.contains(node.id());
            }
            return passages.isEmpty() ? isPublic(node.text("marking"))
                    : passages.stream().anyMatch(this.documentParts::contains);
        }

        private boolean stays(Relationship relationship) {
            if (relationship.type().isLocation()) {
                return true;
            }
            return relationship.sources().isEmpty() ? isPublic(relationship.text("marking"))
                    : relationship.sources().stream().anyMatch(this.documentParts::contains);
        }

        private Relationship withoutOtherSources(Relationship relationship) {
            if (relationship.sources().isEmpty()) {
                return relationship;
            }
            TreeMap<String, Object> properties = new TreeMap<>(relationship.properties());
            properties.put("sources", relationship.sources().stream().filter(this.documentParts::contains).toList());
            return new Relationship(relationship.from(), relationship.type(), relationship.to(), properties);
        }

        private static boolean isPublic(@Nullable String marking) {
            return Marking.PUBLIC.name().equals(marking);
        }

    }

}
