package nl.barriergraph.loads;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.loads.Change.Edit;
import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Difference;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/** Finds what differs between two data sets, in the words of the domain. */
final class Changes {

    private final Dataset earlier;

    private final Dataset later;

    private Changes(Dataset earlier, Dataset later) {
        this.earlier = earlier;
        this.later = later;
    }

    static List<Change> between(Dataset earlier, Dataset later) {
        return new Changes(earlier, later).all(Difference.between(earlier, later));
    }

    private List<Change> all(Difference difference) {
        Side before = new Side(this.earlier);
        Side after = new Side(this.later);
        return Stream.of(
                difference.addedNodes().stream().map((node) -> after.change(ChangeKind.ADDED, node, List.of())),
                difference.changedNodes().stream().map((node) -> after.change(ChangeKind.CHANGED, node, edits(node))),
                difference.removedNodes().stream().map((node) -> before.change(ChangeKind.REMOVED, node, List.of())),
                difference.addedRelationships().stream().map((row) -> after.change(ChangeKind.ADDED, row, List.of())),
                difference.changedRelationships()
                    .stream()
                    .map((row) -> after.change(ChangeKind.CHANGED, row, edits(row))),
                difference.removedRelationships()
                    .stream()
                    .map((row) -> before.change(ChangeKind.REMOVED, row, List.of())))
            .flatMap((changes) -> changes)
            .toList();
    }

    private List<Edit> edits(Node node) {
        return edits(Objects.requireNonNull(this.earlier.nodes().get(node.id())).properties(), node.properties());
    }

    private List<Edit> edits(Relationship row) {
        return edits(Objects.requireNonNull(this.earlier.relationships().get(row.key())).properties(),
                row.properties());
    }

    private static List<Edit> edits(SortedMap<String, Object> before, SortedMap<String, Object> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
            .filter((name) -> !Objects.equals(before.get(name), after.get(name)))
            .map((name) -> new Edit(name, before.get(name), after.get(name)))
            .toList();
    }

    /** One of the two data sets, with where its nodes are stated. */
    private static final class Side {

        private final Dataset dataset;

        private final Map<String, List<String>> passages;

        Side(Dataset dataset) {
            this.dataset = dataset;
            this.passages = dataset.relationships()
                .values()
                .stream()
                .filter((row) -> row.type() == RelationshipType.STATED_IN)
                .collect(Collectors.groupingBy(Relationship::from,
                        Collectors.mapping(Relationship::to, Collectors.toList())));
        }

        Change change(ChangeKind kind, Node node, List<Edit> edits) {
            return new Change(kind, entry(node.id()), null, null, null, null, edits, sources(node));
        }

        Change change(ChangeKind kind, Relationship row, List<Edit> edits) {
            return new Change(kind, entry(row.from()), row.type(), entry(row.to()),
                    Optional.ofNullable(row.text("modality")).map(Modality::valueOf).orElse(null),
                    row.text("validFrom"), edits, sources(row));
        }

        private List<String> sources(Node node) {
            return (node.label() == Label.PASSAGE) ? List.of(node.id())
                    : this.passages.getOrDefault(node.id(), List.of());
        }

        private List<String> sources(Relationship row) {
            return Stream.of(row.from(), row.to())
                .filter((id) -> row.type().isLocation() && label(id) == Label.PASSAGE)
                .findFirst()
                .map(List::of)
                .orElseGet(row::sources);
        }

        private Label label(String id) {
            return Objects.requireNonNull(this.dataset.nodes().get(id)).label();
        }

        private Entry entry(String id) {
            Node node = Objects.requireNonNull(this.dataset.nodes().get(id));
            String title = Objects.requireNonNullElse(node.text("title"), id);
            return new Entry(id, node.label().label(), title, Objects.requireNonNullElse(node.text("titleEn"), title));
        }

    }

}
