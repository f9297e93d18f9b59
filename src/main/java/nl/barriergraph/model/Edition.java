package nl.barriergraph.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * stays. What was public but only there for the sake of something that goes, goes
     * too: a follow-up or claim left with nothing it is about, and a page read for one
     * fact of which no fact is left.
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

        /** What is there only for the sake of what it is about. */
        private static final Map<Label, RelationshipType> ABOUT = Map.of(Label.FOLLOW_UP, RelationshipType.FOLLOWS_UP,
                Label.CLAIM, RelationshipType.CONCERNS);

        private final Dataset whole;

        private final Set<String> documentParts = new HashSet<>();

        private PublicCut(Dataset whole) {
            this.whole = whole;
        }

        private Dataset dataset() {
            publicDocuments();
            Map<String, List<String>> passages = ends(RelationshipType.STATED_IN, this.whole.relationships().values());
            Dataset cut = without(Set.of(),
                    this.whole.nodes()
                        .values()
                        .stream()
                        .filter((node) -> stays(node, passages.getOrDefault(node.id(), List.of())))
                        .toList());
            for (Set<String> idle = idle(cut); !idle.isEmpty(); idle = idle(cut)) {
                cut = without(idle, cut.nodes().values());
            }
            return cut;
        }

        private Dataset without(Set<String> gone, Collection<Node> candidates) {
            List<Node> nodes = candidates.stream().filter((node) -> !gone.contains(node.id())).toList();
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

        /** What has lost the last thing it was there for. */
        private Set<String> idle(Dataset cut) {
            Set<String> used = uses(cut.relationships().values());
            Set<String> wasUsed = uses(this.whole.relationships().values());
            Map<String, List<String>> contents = ends(RelationshipType.CONTAINS, cut.relationships().values());
            return cut.nodes()
                .values()
                .stream()
                .filter((node) -> "EXTERNAL".equals(node.text("available")) || ABOUT.containsKey(node.label()))
                .map((node) -> within(node.id(), contents))
                .filter((parts) -> parts.stream().anyMatch(wasUsed::contains))
                .filter((parts) -> parts.stream().noneMatch(used::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        }

        /** Ids of what is about something, and of passages that are cited. */
        private static Set<String> uses(Collection<Relationship> relationships) {
            return relationships.stream().flatMap((relationship) -> {
                Stream<String> about = ABOUT.containsValue(relationship.type()) ? Stream.of(relationship.from())
                        : Stream.empty();
                Stream<String> cited = (relationship.type() == RelationshipType.STATED_IN)
                        ? Stream.of(relationship.to()) : relationship.sources().stream();
                return Stream.concat(about, cited);
            }).collect(Collectors.toSet());
        }

        private static Set<String> within(String id, Map<String, List<String>> contents) {
            Set<String> parts = new HashSet<>();
            List<String> fresh = List.of(id);
            while (!fresh.isEmpty()) {
                parts.addAll(fresh);
                fresh = fresh.stream().flatMap((part) -> contents.getOrDefault(part, List.of()).stream()).toList();
            }
            return parts;
        }

        private static Map<String, List<String>> ends(RelationshipType type, Collection<Relationship> relationships) {
            return relationships.stream()
                .filter((relationship) -> relationship.type() == type)
                .collect(Collectors.groupingBy(Relationship::from,
                        Collectors.mapping(Relationship::to, Collectors.toList())));
        }

        /** Marks the public documents with every section and passage they contain. */
        private void publicDocuments() {
            Map<String, List<String>> contents = ends(RelationshipType.CONTAINS, this.whole.relationships().values());
            this.whole.nodes()
                .values()
                .stream()
                .filter((node) -> node.label() == Label.DOCUMENT && isPublic(node.text("marking")))
                .forEach((document) -> this.documentParts.addAll(within(document.id(), contents)));
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
