package nl.barriergraph.dataset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/** What must hold for relationships beyond the form of their cells. */
final class RelationshipRules {

    private static final Set<RelationshipType> WITHOUT_CYCLE = EnumSet.of(RelationshipType.PART_OF,
            RelationshipType.SUCCEEDS, RelationshipType.NEXT, RelationshipType.CONTINUES, RelationshipType.IMPLEMENTS,
            RelationshipType.MEMBER_OF, RelationshipType.TRANSPOSES, RelationshipType.FOLLOWS_UP);

    private final Rules rules;

    private final List<Problem> problems;

    private final Map<Relationship.Key, Place> seen = new HashMap<>();

    private final List<RelationshipDraft> maybeInCycle = new ArrayList<>();

    /** Where a row stands. */
    private record Place(String file, long line) {
    }

    RelationshipRules(Rules rules, List<Problem> problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** What must hold for all together, once each was checked. */
    void checkAll() {
        for (RelationshipType type : WITHOUT_CYCLE) {
            this.rules.noCycle(this.maybeInCycle.stream().filter((draft) -> draft.type() == type).toList(),
                    RelationshipDraft::from, RelationshipDraft::to,
                    (draft) -> draft.row().problem(draft.file().to(), Message.of("data.cycle", draft.from(), type)));
        }
    }

    void check(RelationshipDraft draft) {
        if (WITHOUT_CYCLE.contains(draft.type())) {
            this.maybeInCycle.add(draft);
        }
        Row row = draft.row();
        Set<Label> starts = draft.type()
            .joins()
            .stream()
            .flatMap((join) -> join.from().stream())
            .collect(Collectors.toSet());
        boolean known = this.rules.exists(row, draft.file().from(), draft.from(), starts);
        NodeDraft from = this.rules.node(draft.from()).orElse(null);
        Set<Label> ends = draft.type()
            .joins()
            .stream()
            .filter((join) -> !known || from == null || join.from().contains(from.label()))
            .flatMap((join) -> join.to().stream())
            .collect(Collectors.toSet());
        this.rules.exists(row, draft.file().to(), draft.to(), ends);
        if (draft.from().equals(draft.to())) {
            this.problems.add(row.problem(draft.file().to(), Message.of("data.self", draft.to())));
        }
        draft.sources().forEach((source) -> this.rules.exists(row, "sources", source, Set.of(Label.PASSAGE)));
        this.rules.evidence(row, "sources", draft.values(), true);
        this.rules.marking(row, "sources", draft.values());
        this.rules.period(row, draft.values(), "validFrom", "validTo");
        duplicate(draft);
    }

    private void duplicate(RelationshipDraft draft) {
        Row row = draft.row();
        Place first = this.seen.putIfAbsent(draft.relationship().key(), new Place(row.file(), row.line()));
        if (first != null) {
            this.problems.add(row.problem(draft.file().from(), Message.of("data.twice", first.file(), first.line())));
        }
    }

}
