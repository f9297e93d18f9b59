package nl.barriergraph.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * The rows that belong under {@code limite/}: those that are marked so, and all that
 * refer to one of them, so that nothing outside that folder does.
 */
final class Limite {

    private final Set<String> ids = new HashSet<>();

    Limite(Dataset dataset) {
        dataset.nodes()
            .values()
            .stream()
            .filter((node) -> isLimite(node.text("marking")))
            .forEach((node) -> this.ids.add(node.id()));
        for (int before = -1; before < this.ids.size();) {
            before = this.ids.size();
            dataset.relationships().values().stream().filter((row) -> row.type().isLocation()).forEach(this::spread);
            dataset.nodes()
                .values()
                .stream()
                .filter((node) -> references(node).anyMatch(this.ids::contains))
                .forEach((node) -> this.ids.add(node.id()));
        }
    }

    private void spread(Relationship location) {
        boolean down = location.type() == RelationshipType.CONTAINS;
        if (this.ids.contains(down ? location.from() : location.to())) {
            this.ids.add(down ? location.to() : location.from());
        }
    }

    private static Stream<String> references(Node node) {
        Label label = node.label();
        return label.properties()
            .stream()
            .filter((property) -> property.type() == Property.Type.REFERENCE)
            .map((property) -> node.properties().get(property.name()))
            .flatMap((value) -> (value instanceof List<?> list) ? list.stream() : Stream.ofNullable(value))
            .map(String::valueOf);
    }

    boolean holds(String id) {
        return this.ids.contains(id);
    }

    boolean holds(Relationship row) {
        return isLimite(row.text("marking")) || holds(row.from()) || holds(row.to())
                || row.sources().stream().anyMatch(this::holds);
    }

    private static boolean isLimite(@Nullable String marking) {
        return Marking.LIMITE.name().equals(marking);
    }

}
