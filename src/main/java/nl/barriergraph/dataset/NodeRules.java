package nl.barriergraph.dataset;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Property;

/** What must hold for nodes beyond the form of their cells. */
final class NodeRules {

    private static final Map<Label, String> PREFIXES = Map.of(Label.INSTRUMENT, "instrument-", Label.LEGAL_BASIS,
            "grondslag-", Label.THEME, "thema-", Label.FOLLOW_UP, "vervolg-");

    private static final Map<Label, String> INFIXES = Map.of(Label.SECTION, "-s-", Label.PASSAGE, "-v-", Label.CLAIM,
            "-c-", Label.ACTION, "-", Label.DELIVERABLE, "-");

    private static final Pattern GAP = Pattern.compile("G\\d\\d(:[a-z0-9-]+){1,2}");

    private static final int LONGEST_ID = 100;

    private final Rules rules;

    private final List<Problem> problems;

    NodeRules(Rules rules, List<Problem> problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void check(List<NodeDraft> drafts) {
        drafts.forEach(this::check);
        List<NodeDraft> nested = drafts.stream().filter((draft) -> !draft.references("parent").isEmpty()).toList();
        this.rules.noCycle(nested, NodeDraft::id, (draft) -> draft.references("parent").get(0),
                (draft) -> draft.row().problem("parent", Message.of("data.withinItself", draft.id())));
    }

    private void check(NodeDraft draft) {
        Row row = draft.row();
        id(draft);
        draft.label()
            .properties()
            .stream()
            .filter((property) -> property.type() == Property.Type.REFERENCE)
            .forEach((property) -> references(draft, property));
        this.rules.evidence(row, "passages", draft.values(), needsPassage(draft.label()));
        if (draft.label() == Label.DOCUMENT) {
            this.rules.onlyPublic(row, draft.values().get("marking"));
            Classification.of(row).ifPresent(this.problems::add);
        }
        else if (!draft.label().isPartOfDocument()) {
            this.rules.marking(row, "passages", draft.values());
        }
        this.rules.period(row, draft.values(), "startDate", "dueDate");
        this.rules.period(row, draft.values(), "periodStart", "periodEnd");
        if (draft.label() == Label.PASSAGE) {
            anchor(draft);
        }
        if (draft.label() == Label.SECTION) {
            sameDocument(draft);
        }
        if (draft.label() == Label.GAP_DECISION) {
            gap(draft);
        }
    }

    private static boolean needsPassage(Label label) {
        return !label.isPartOfDocument() && label != Label.DOCUMENT && label != Label.GAP_DECISION;
    }

    private void id(NodeDraft draft) {
        NodeDraft first = this.rules.node(draft.id()).orElseThrow();
        if (!first.equals(draft)) {
            this.problems.add(draft.row()
                .problem("id", Message.of("data.idTaken", draft.id(), first.row().file(), first.row().line())));
        }
        Pattern form = (draft.label() == Label.GAP_DECISION) ? GAP : Cells.SLUG;
        if (!form.matcher(draft.id()).matches()) {
            this.problems
                .add(draft.row().problem("id", Message.of((form == GAP) ? "data.noGapId" : "data.noId", draft.id())));
        }
        if (draft.id().length() > LONGEST_ID && form != GAP) {
            this.problems.add(draft.row()
                .problem("id", Message.of("data.tooLong", new CellText(draft.id()).visible(), draft.id().length(),
                        LONGEST_ID)));
        }
        String prefix = PREFIXES.getOrDefault(draft.label(), "");
        if (!draft.id().startsWith(prefix)) {
            this.problems.add(draft.row().problem("id", Message.of("data.prefix", draft.id(), prefix)));
        }
        Optional.ofNullable(INFIXES.get(draft.label())).ifPresent((infix) -> startsWithDocument(draft, infix));
    }

    private void startsWithDocument(NodeDraft draft, String infix) {
        boolean right = IntStream
            .iterate(draft.id().indexOf(infix), (end) -> end > 0, (end) -> draft.id().indexOf(infix, end + 1))
            .mapToObj((end) -> this.rules.node(draft.id().substring(0, end)))
            .flatMap(Optional::stream)
            .anyMatch((node) -> node.label() == Label.DOCUMENT);
        if (!right && this.rules.isComplete(Label.DOCUMENT)) {
            this.problems.add(draft.row().problem("id", Message.of("data.infix", draft.id(), infix)));
        }
    }

    private void references(NodeDraft draft, Property property) {
        List<Label> labels = property.labels().isEmpty() ? List.copyOf(EnumSet.allOf(Label.class))
                : property.labels().stream().map(Label::of).flatMap(Optional::stream).toList();
        draft.references(property.name()).forEach((id) -> this.rules.exists(draft.row(), property.name(), id, labels));
    }

    /**
     * The id of a decision is that of its gap, whose parts the other columns repeat; what
     * stands behind them may not give away a node either.
     */
    private void gap(NodeDraft draft) {
        Object code = draft.values().get("code");
        Object subject = draft.values().get("subject");
        if (code != null && subject != null && !(draft.id() + ":").startsWith(code + ":" + subject + ":")) {
            this.problems.add(draft.row().problem("id", Message.of("data.otherGap", draft.id(), code + ":" + subject)));
        }
        String end = draft.id().substring(draft.id().lastIndexOf(':') + 1);
        this.rules.node(end).ifPresent((node) -> this.rules.leaks(draft.row(), "id", node));
    }

    private void anchor(NodeDraft draft) {
        Object anchor = draft.values().get("anchor");
        if (anchor != null) {
            long words = Arrays.stream(anchor.toString().split("\\s+")).count();
            if (words < 3 || words > 8) {
                this.problems.add(draft.row().problem("anchor", Message.of("data.anchor.words", anchor, words)));
            }
        }
    }

    private void sameDocument(NodeDraft draft) {
        draft.references("parent")
            .stream()
            .flatMap((id) -> this.rules.node(id).stream())
            .filter((parent) -> !parent.references("document").equals(draft.references("document")))
            .forEach((parent) -> this.problems
                .add(draft.row().problem("parent", Message.of("data.otherDocument", parent.id()))));
    }

}
