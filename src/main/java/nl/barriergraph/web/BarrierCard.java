package nl.barriergraph.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.barriergraph.graph.Barrier;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.WhoOwnsBarrier;

/**
 * A barrier at a glance.
 *
 * @param absence why nobody owns the barrier itself; null where somebody does
 * @param ground the strongest ground on which somebody has it for certain and still; null
 * where nobody has
 * @param owners who has it on that ground
 * @param gaps how many gaps there are; null where that is still being asked
 */
public record BarrierCard(Barrier barrier, @Nullable AbsenceKind absence, @Nullable Ground ground, List<Entry> owners,
        @Nullable Integer gaps) {

    private static final int SHOWN = 3;

    private static final Set<RelationshipType> OWNING = EnumSet.of(RelationshipType.ACCOUNTABLE_FOR,
            RelationshipType.COORDINATES, RelationshipType.EXECUTES);

    private static final Set<Modality> WISHES = EnumSet.of(Modality.PROPOSED, Modality.DESIRED);

    static BarrierCard of(Barrier barrier, Answer ownership, @Nullable Integer gaps) {
        List<WhoOwnsBarrier> rows = ownership.rows().stream().map(WhoOwnsBarrier.class::cast).toList();
        Ground ground = certain(rows).map(WhoOwnsBarrier::ground).min(Ground::compareTo).orElse(null);
        List<Entry> owners = certain(rows).filter((row) -> row.ground() == ground)
            .flatMap(BarrierCard::actor)
            .distinct()
            .toList();
        return new BarrierCard(barrier, (ground == Ground.BARRIER) ? null : absence(rows), ground, owners, gaps);
    }

    private static Stream<WhoOwnsBarrier> certain(List<WhoOwnsBarrier> rows) {
        return rows.stream()
            .filter((row) -> row.actor() instanceof Known.Fact<Entry> && OWNING.contains(row.role())
                    && !WISHES.contains(row.modality()) && row.period() != Period.ENDED);
    }

    private static Stream<Entry> actor(WhoOwnsBarrier row) {
        return (row.actor() instanceof Known.Fact<Entry> fact) ? Stream.of(fact.value()) : Stream.empty();
    }

    private static AbsenceKind absence(List<WhoOwnsBarrier> rows) {
        return rows.stream()
            .filter((row) -> row.ground() == Ground.BARRIER)
            .map((row) -> (row.actor() instanceof Known.Absent<Entry> absent) ? absent.kind() : null)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(AbsenceKind.NOT_STATED);
    }

    /** The first of the owners; a card has room for no more. */
    public List<Entry> firstOwners() {
        return this.owners.subList(0, Math.min(SHOWN, this.owners.size()));
    }

    /** How many owners a card does not name. */
    public int otherOwners() {
        return this.owners.size() - firstOwners().size();
    }

}
