package nl.barriergraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.OwnershipMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Actors by barriers, with the letters of their roles.
 *
 * @param barriers the columns, in the order of the model
 * @param tiers the rows, by tier
 * @param nobody why no owner of the barrier itself is known, by barrier
 */
public record Matrix(List<Entry> barriers, Map<Tier, List<Line>> tiers, Map<String, AbsenceKind> nobody) {

    /**
     * An actor's row.
     *
     * @param cells its roles, by barrier
     */
    public record Line(Entry actor, Map<String, OwnershipMatrix> cells) {

        public @Nullable OwnershipMatrix at(Entry barrier) {
            return this.cells.get(barrier.id());
        }

    }

    /** The matrix of an answer, narrowed to the roles that pass. */
    static Matrix of(Answer answer, Words words, Predicate<OwnershipMatrix> shown) {
        List<OwnershipMatrix> rows = answer.rows().stream().map(OwnershipMatrix.class::cast).toList();
        List<Entry> barriers = rows.stream().map(OwnershipMatrix::barrier).distinct().toList();
        Map<String, AbsenceKind> nobody = new LinkedHashMap<>();
        rows.forEach((row) -> {
            if (row.actor() instanceof Known.Absent<Entry> absent) {
                nobody.put(row.barrier().id(), absent.kind());
            }
        });
        Map<Entry, List<OwnershipMatrix>> actors = rows.stream()
            .filter((row) -> row.actor() instanceof Known.Fact<Entry>)
            .filter(shown)
            .collect(Collectors.groupingBy(Matrix::actor));
        Map<Tier, List<Line>> tiers = new TreeMap<>();
        actors.forEach((actor, cells) -> tiers
            .computeIfAbsent(Objects.requireNonNull(cells.get(0).tier()), (tier) -> new ArrayList<>())
            .add(new Line(actor,
                    cells.stream().collect(Collectors.toMap((cell) -> cell.barrier().id(), (cell) -> cell)))));
        tiers.values()
            .forEach((lines) -> lines
                .sort(words.language().alphabetical((line) -> line.actor().title(words.language()))));
        return new Matrix(barriers, tiers, nobody);
    }

    private static Entry actor(OwnershipMatrix row) {
        return ((Known.Fact<Entry>) row.actor()).value();
    }

    /** The role a letter stands for. */
    public RelationshipType role(String letter) {
        return RelationshipType.roles()
            .stream()
            .filter((role) -> role.letter().equals(letter))
            .findFirst()
            .orElseThrow();
    }

    public List<RelationshipType> roles() {
        return RelationshipType.roles();
    }

}
