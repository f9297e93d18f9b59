package nl.barriergraph.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What nodes and relationships have in common: references, evidence, marking, periods and
 * cycles.
 */
final class Rules {

    private final Map<String, NodeDraft> nodes;

    private final Set<Label> incomplete;

    private final List<Problem> problems;

    /**
     * Rules for these nodes.
     * @param incomplete the labels of which nodes may be missing, so that one that is not
     * found is no fault of its own
     */
    Rules(Map<String, NodeDraft> nodes, Set<Label> incomplete, List<Problem> problems) {
        this.nodes = nodes;
        this.incomplete = incomplete;
        this.problems = problems;
    }

    /** The node with this id, the first where there are several. */
    Optional<NodeDraft> node(String id) {
        return Optional.ofNullable(this.nodes.get(id));
    }

    /** Whether every node of the label was read. */
    boolean isComplete(Label label) {
        return !this.incomplete.contains(label);
    }

    /**
     * Checks that a node of one of the labels has this id and may be seen from the row.
     */
    boolean exists(Row row, String column, String id, Collection<Label> labels) {
        NodeDraft node = this.nodes.get(id);
        if (node == null && !labels.stream().allMatch(this::isComplete)) {
            return false;
        }
        if (node == null || !labels.contains(node.label())) {
            List<String> known = this.nodes.values()
                .stream()
                .filter((candidate) -> labels.contains(candidate.label()))
                .map(NodeDraft::id)
                .toList();
            Message wrong = (node == null) ? Message.of("data.noNode", id)
                    : Message.of("data.otherLabel", id, node.label().label());
            this.problems.add(row.problem(column, Message.of("data.expectedFrom", wrong, Nearest.hint(id, known),
                    labels.stream().map(Label::file).sorted().toList())));
            return false;
        }
        return !leaks(row, column, node);
    }

    /** Whether a row outside the folder for LIMITE refers to a node inside it. */
    boolean leaks(Row row, String column, NodeDraft node) {
        boolean leaks = !row.isLimite() && node.row().isLimite();
        if (leaks) {
            this.problems.add(row.problem(column,
                    Message.of("data.leaksLimite", node.id(), node.row().file(), Table.LIMITE + row.file())));
        }
        return leaks;
    }

    /** Checks that what is stated has its passages and what is derived its reason. */
    void evidence(Row row, String column, Map<String, Object> values, boolean needsPassage) {
        if (needsPassage && "STATED".equals(values.get("evidence")) && values.get(column) == null) {
            this.problems.add(row.problem(column, Message.of("data.statedNeedsPassage")));
        }
        if ("DERIVED".equals(values.get("evidence")) && values.get("note") == null) {
            this.problems.add(row.problem("note", Message.of("data.derivedNeedsNote")));
        }
    }

    /**
     * Checks that a row says its marking exactly when no passage does, and a public row
     * only PUBLIC.
     */
    void marking(Row row, String column, Map<String, Object> values) {
        Object marking = values.get("marking");
        if (values.get(column) == null && marking == null) {
            this.problems.add(row.problem("marking", Message.of("data.needsMarking", column)));
        }
        if (values.get(column) != null && marking != null) {
            this.problems.add(row.problem("marking", Message.of("data.hasMarking", column)));
        }
        onlyPublic(row, marking);
    }

    void onlyPublic(Row row, @Nullable Object marking) {
        if ("LIMITE".equals(marking) && !row.isLimite()) {
            this.problems.add(row.problem("marking", Message.of("data.limiteHere", Table.LIMITE + row.file())));
        }
    }

    /** Checks that a period does not end before it starts. */
    void period(Row row, Map<String, Object> values, String start, String end) {
        if (values.get(start) instanceof String from && values.get(end) instanceof String until) {
            int length = Math.min(from.length(), until.length());
            if (until.substring(0, length).compareTo(from.substring(0, length)) < 0) {
                this.problems.add(row.problem(end, Message.of("data.period", until, start, from)));
            }
        }
    }

    /**
     * Checks that no node is reached from itself. Only where one is, every edge is looked
     * at.
     */
    <T> void noCycle(Collection<T> edges, Function<T, String> from, Function<T, String> to,
            Function<T, Problem> problem) {
        MutableGraph<String> graph = GraphBuilder.directed().allowsSelfLoops(true).build();
        edges.forEach((edge) -> graph.putEdge(from.apply(edge), to.apply(edge)));
        if (Graphs.hasCycle(graph)) {
            edges.stream()
                .filter((edge) -> Graphs.reachableNodes(graph, to.apply(edge)).contains(from.apply(edge)))
                .map(problem)
                .forEach(this.problems::add);
        }
    }

}
