package nl.barriergraph.views;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.questions.DutiesOfActor;
import nl.barriergraph.questions.Known;
import nl.barriergraph.views.Gathering.Link;

/** What an actor does: itself, through its units and groups, and for which barrier. */
final class Duties {

    private static final int SUBJECT = 2;

    private Duties() {
    }

    static GraphView of(Material material) {
        Gathering gathering = new Gathering(material);
        Entry actor = material.named("actor");
        gathering.node(actor, 0);
        for (DutiesOfActor row : material.rows(DutiesOfActor.class,
                Comparator.comparing((row) -> row.subject().id()))) {
            if (!row.bearer().equals(actor)) {
                gathering.node(row.bearer(), 1);
                gathering.link(reach(row, actor, material));
            }
            gathering.node(row.subject(), row.subject().label().equals("Barrier") ? SUBJECT + 1 : SUBJECT,
                    due(row, material));
            gathering.link(Link.of(row.bearer().id(), row.role(), row.subject().id(), material.words(), row.sources())
                .with(row.modality(), null, row.period()));
            for (Entry barrier : row.barriers()) {
                gathering.node(barrier, SUBJECT + 1);
                if (!barrier.equals(row.subject())) {
                    gathering.link(new Link(row.subject().id(), "SERVES", barrier.id(),
                            material.words().text("view.actor.serves"), "", null, null, null, new TreeSet<>()));
                }
            }
        }
        return Flow.of(material, gathering, "actor", "view.actor.column");
    }

    private static Link reach(DutiesOfActor row, Entry actor, Material material) {
        return switch (row.reach()) {
            case THROUGH_UNIT ->
                Link.of(row.bearer().id(), RelationshipType.PART_OF, actor.id(), material.words(), Set.of());
            case VIA_GROUP ->
                Link.of(actor.id(), RelationshipType.MEMBER_OF, row.bearer().id(), material.words(), Set.of());
            case OF_PARENT, OWN ->
                Link.of(actor.id(), RelationshipType.PART_OF, row.bearer().id(), material.words(), Set.of());
        };
    }

    private static String due(DutiesOfActor row, Material material) {
        if (row.due() instanceof Known.Fact<String> fact) {
            return material.words().text("view.due", fact.value());
        }
        return (row.due() instanceof Known.Absent<String> absent)
                ? material.words().text("view.due", "‹" + material.words().of(absent.kind()) + "›") : "";
    }

}
