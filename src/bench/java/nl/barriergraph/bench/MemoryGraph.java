package nl.barriergraph.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/** The same data as objects in memory, joined by JGraphT: what no database can beat. */
final class MemoryGraph {

    private static final Set<RelationshipType> HEADS = Set.of(RelationshipType.ACCOUNTABLE_FOR,
            RelationshipType.COORDINATES);

    private final Dataset dataset;

    private final Graph<String, Relationship> graph = new DirectedPseudograph<>(Relationship.class);

    MemoryGraph(Dataset dataset) {
        this.dataset = dataset;
        dataset.nodes().keySet().forEach(this.graph::addVertex);
        dataset.relationships().values().forEach((row) -> this.graph.addEdge(row.from(), row.to(), row));
    }

    private Stream<Relationship> into(String id, Predicate<RelationshipType> types) {
        return this.graph.incomingEdgesOf(id).stream().filter((row) -> types.test(row.type()));
    }

    private Stream<Relationship> outOf(String id, Predicate<RelationshipType> types) {
        return this.graph.outgoingEdgesOf(id).stream().filter((row) -> types.test(row.type()));
    }

    private static Predicate<RelationshipType> is(RelationshipType type) {
        return (candidate) -> candidate == type;
    }

    /** Ground, actor, role, subject and modality of every owner. */
    Set<String> whoOwnsBarrier(String barrier) {
        Set<String> rows = new TreeSet<>();
        Set<String> interventions = new LinkedHashSet<>();
        into(barrier, is(RelationshipType.RAISES)).forEach((row) -> interventions.add(row.from()));
        into(barrier, HEADS::contains).forEach((row) -> rows.add(row("BARRIER", row)));
        if (into(barrier, HEADS::contains).findAny().isEmpty()) {
            rows.add("BARRIER null ACCOUNTABLE_FOR " + barrier + " null");
        }
        for (String intervention : interventions) {
            into(intervention, RelationshipType::isRole).forEach((row) -> rows.add(row("INTERVENTION", row)));
            if (into(intervention, is(RelationshipType.EXECUTES)).findAny().isEmpty()) {
                rows.add("INTERVENTION null EXECUTES " + intervention + " null");
            }
        }
        Set<String> actions = new LinkedHashSet<>();
        into(barrier, is(RelationshipType.ADDRESSES)).forEach((row) -> actions.add(row.from()));
        interventions.forEach((id) -> into(id, is(RelationshipType.STRENGTHENS)).forEach((row) -> actions.add(row.from())));
        parts(actions).forEach((part) -> into(part, RelationshipType::isRole).forEach((row) -> rows.add(row("POLICY", row))));
        outOf(barrier, is(RelationshipType.PART_OF))
            .forEach((whole) -> into(whole.to(), HEADS::contains).forEach((row) -> rows.add(row("INHERITED", row))));
        places(actions).forEach((place) -> into(place, HEADS::contains).forEach((row) -> rows.add(row("INHERITED", row))));
        return rows;
    }

    private static String row(String ground, Relationship row) {
        return ground + " " + row.from() + " " + row.type() + " " + row.to() + " " + row.text("modality");
    }

    private Set<String> parts(Set<String> actions) {
        Set<String> parts = new LinkedHashSet<>(actions);
        List<String> fresh = new ArrayList<>(actions);
        for (int depth = 0; depth < 3; depth++) {
            fresh = fresh.stream().flatMap((id) -> into(id, is(RelationshipType.PART_OF)).map(Relationship::from)).toList();
            parts.addAll(fresh);
        }
        return parts;
    }

    /** Where the actions are stated: sections and documents. */
    private Set<String> places(Set<String> actions) {
        Set<String> places = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        actions.forEach((id) -> outOf(id, is(RelationshipType.STATED_IN)).forEach((row) -> open.add(row.to())));
        while (!open.isEmpty()) {
            into(open.remove(), is(RelationshipType.CONTAINS)).map(Relationship::from).filter(places::add).forEach(open::add);
        }
        return places;
    }

    /** Where a chain has come, and how far down. */
    private record Place(String id, int stage) {
    }

    /** How many hops the shortest chain downwards has; 0 where there is none. */
    int shortestChain(String from, String to, String day) {
        Map<Place, Integer> distances = new HashMap<>(Map.of(new Place(from, 0), 0));
        Deque<Place> open = new ArrayDeque<>(distances.keySet());
        Set<Place> next = new HashSet<>();
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (place.id().equals(to)) {
                return distances.get(place);
            }
            next.clear();
            steps(place, day, next);
            next.stream()
                .filter((step) -> distances.putIfAbsent(step, distances.get(place) + 1) == null)
                .forEach(open::add);
        }
        return 0;
    }

    private void steps(Place place, String day, Set<Place> steps) {
        for (Relationship row : this.graph.incomingEdgesOf(place.id())) {
            Label from = this.dataset.nodes().get(row.from()).label();
            if (row.type() == RelationshipType.PART_OF && from == Label.ACTOR && place.stage() == 0) {
                steps.add(new Place(row.from(), 0));
            }
            if (row.type() == RelationshipType.STATED_IN && from == Label.ACTION && place.stage() <= 4) {
                steps.add(new Place(row.from(), 5));
            }
            if (row.type() == RelationshipType.PART_OF && from == Label.BARRIER && place.stage() <= 5) {
                steps.add(new Place(row.from(), 6));
            }
        }
        for (Relationship row : this.graph.outgoingEdgesOf(place.id())) {
            int after = after(row, place.stage(), day);
            if (after > 0) {
                steps.add(new Place(row.to(), after));
            }
        }
    }

    private int after(Relationship row, int stage, String day) {
        Label to = this.dataset.nodes().get(row.to()).label();
        return switch (row.type()) {
            case MEMBER_OF -> (stage <= 1 && holds(row, day)) ? 1 : 0;
            case CONTAINS -> (stage <= 3) ? 3 : 0;
            case PART_OF, IMPLEMENTS, STRENGTHENS, ADDRESSES, RAISES, HAS_DELIVERABLE ->
                (stage <= 6 && Set.of(Label.ACTION, Label.INTERVENTION, Label.BARRIER, Label.DELIVERABLE).contains(to)) ? 6 : 0;
            case REPORTED_TO -> (stage <= 7) ? 8 : 0;
            default -> (row.type().isRole() && stage <= 2 && holds(row, day)) ? 3 : 0;
        };
    }

    private static boolean holds(Relationship row, String day) {
        String from = row.text("validFrom");
        String until = row.text("validTo");
        return (from == null || day.substring(0, from.length()).compareTo(from) >= 0)
                && (until == null || day.substring(0, until.length()).compareTo(until) <= 0);
    }

}
