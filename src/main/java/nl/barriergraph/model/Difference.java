package nl.barriergraph.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What turns one data set into another. A node that changed its label counts as removed
 * and added, and so do its relationships.
 *
 * @param addedNodes nodes only the later data set has
 * @param changedNodes nodes whose properties differ, as they are in the later data set
 * @param removedNodes nodes only the earlier data set has
 * @param addedRelationships relationships only the later data set has
 * @param changedRelationships relationships whose properties differ, as in the later data
 * set
 * @param removedRelationships relationships only the earlier data set has
 */
public record Difference(List<Node> addedNodes, List<Node> changedNodes, List<Node> removedNodes,
        List<Relationship> addedRelationships, List<Relationship> changedRelationships,
        List<Relationship> removedRelationships) {

    public static Difference between(Dataset earlier, Dataset later) {
        Set<String> relabelled = later.nodes()
            .values()
            .stream()
            .filter((node) -> isRelabelled(earlier, node))
            .map(Node::id)
            .collect(Collectors.toSet());
        Predicate<Relationship> kept = (relationship) -> !relabelled.contains(relationship.from())
                && !relabelled.contains(relationship.to());
        return new Difference(
                later.nodes()
                    .values()
                    .stream()
                    .filter((node) -> !earlier.nodes().containsKey(node.id()) || relabelled.contains(node.id()))
                    .toList(),
                later.nodes()
                    .values()
                    .stream()
                    .filter((node) -> !relabelled.contains(node.id()))
                    .filter((node) -> differs(earlier.nodes().get(node.id()), node))
                    .toList(),
                earlier.nodes()
                    .values()
                    .stream()
                    .filter((node) -> !later.nodes().containsKey(node.id()) || relabelled.contains(node.id()))
                    .toList(),
                later.relationships()
                    .values()
                    .stream()
                    .filter((row) -> !earlier.relationships().containsKey(row.key()) || !kept.test(row))
                    .toList(),
                later.relationships()
                    .values()
                    .stream()
                    .filter(kept)
                    .filter((row) -> differs(earlier.relationships().get(row.key()), row))
                    .toList(),
                earlier.relationships()
                    .values()
                    .stream()
                    .filter((row) -> !later.relationships().containsKey(row.key()) || !kept.test(row))
                    .toList());
    }

    private static boolean isRelabelled(Dataset earlier, Node node) {
        Node before = earlier.nodes().get(node.id());
        return before != null && before.label() != node.label();
    }

    private static boolean differs(@Nullable Object before, Object after) {
        return before != null && !before.equals(after);
    }

    /** How many nodes and relationships were added, changed or removed. */
    public int count(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> this.addedNodes.size() + this.addedRelationships.size();
            case CHANGED -> this.changedNodes.size() + this.changedRelationships.size();
            case REMOVED -> this.removedNodes.size() + this.removedRelationships.size();
        };
    }

    public boolean isEmpty() {
        return Stream
            .of(this.addedNodes, this.changedNodes, this.removedNodes, this.addedRelationships,
                    this.changedRelationships, this.removedRelationships)
            .allMatch(List::isEmpty);
    }

}
