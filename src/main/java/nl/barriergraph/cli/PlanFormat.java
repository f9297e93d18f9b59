package nl.barriergraph.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import nl.barriergraph.loads.Change;
import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.loads.ConsequenceKind;
import nl.barriergraph.loads.Plan;
import nl.barriergraph.model.Words;

/** The forms in which the command line hands out a plan. */
enum PlanFormat {

    /** Text for a terminal. */
    TABLE((plan, words) -> text(plan, words, "", "  ")),

    /** What {@code apply --plan} takes. */
    JSON((plan, words) -> plan.json()),

    /** Headings and lists. */
    MARKDOWN((plan, words) -> text(plan, words, "## ", "- "));

    private final BiFunction<Plan, Words, String> form;

    PlanFormat(BiFunction<Plan, Words, String> form) {
        this.form = form;
    }

    /** The form that the name of a file asks for. */
    static PlanFormat of(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") ? JSON : name.endsWith(".md") ? MARKDOWN : TABLE;
    }

    String write(Plan plan, Words words) {
        return this.form.apply(plan, words);
    }

    private static String text(Plan plan, Words words, String heading, String item) {
        if (plan.isEmpty()) {
            return words.text("plan.nothing") + System.lineSeparator();
        }
        String consequences = Arrays.stream(ConsequenceKind.values())
            .map((kind) -> section(heading + words.of(kind),
                    plan.consequences(kind).stream().map((consequence) -> consequence.sentence(words)).toList(), item))
            .collect(Collectors.joining());
        String changes = (plan.load() == null) ? words.text("plan.allNew") + System.lineSeparator()
                : Arrays.stream(ChangeKind.values())
                    .map((kind) -> section(heading + words.of(kind), lines(plan, kind, words), item))
                    .collect(Collectors.joining());
        return counts(plan, words) + System.lineSeparator() + consequences + changes
                + words.text("plan.foot", plan.asOf(), plan.before().substring(0, 12), plan.after().substring(0, 12))
                + System.lineSeparator();
    }

    private static String counts(Plan plan, Words words) {
        return List.of(true, false)
            .stream()
            .map((nodes) -> words.text(nodes ? "plan.nodes" : "plan.relationships", plan.count(ChangeKind.ADDED, nodes),
                    plan.count(ChangeKind.CHANGED, nodes), plan.count(ChangeKind.REMOVED, nodes))
                    + System.lineSeparator())
            .collect(Collectors.joining());
    }

    private static List<String> lines(Plan plan, ChangeKind kind, Words words) {
        return plan.changes()
            .stream()
            .filter((change) -> change.kind() == kind)
            .map((change) -> line(change, words))
            .toList();
    }

    private static String line(Change change, Words words) {
        return change.edits().isEmpty() ? change.what(words) : change.what(words) + ": " + change.edited(words);
    }

    private static String section(String heading, List<String> lines, String item) {
        return lines.isEmpty() ? "" : "%s (%d)%n%n%s%n".formatted(heading, lines.size(),
                lines.stream().map((line) -> item + line + System.lineSeparator()).collect(Collectors.joining()));
    }

}
