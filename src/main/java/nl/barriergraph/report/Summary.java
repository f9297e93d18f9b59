package nl.barriergraph.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Available;
import nl.barriergraph.model.Due;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Outcome;
import nl.barriergraph.model.Severity;
import nl.barriergraph.questions.Contradictions;
import nl.barriergraph.questions.CoverageGaps;
import nl.barriergraph.questions.Deadlines;
import nl.barriergraph.questions.DroppedThreads;
import nl.barriergraph.questions.DutiesOfActor;
import nl.barriergraph.questions.EuDutiesForNetherlands;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.ModelOverview;
import nl.barriergraph.questions.SourceCoverage;
import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Heading;
import nl.barriergraph.report.Block.Look;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Points;

/** The findings in words, then the barriers in short and the gaps by kind. */
final class Summary {

    private final Inquiry inquiry;

    private Summary(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    static List<Block> of(Inquiry inquiry) {
        return new Summary(inquiry).blocks();
    }

    private List<Block> blocks() {
        Scope scope = this.inquiry.scope();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(this.inquiry.words().text("page.workingList"), true));
        blocks.add(new Points(points()));
        if (!scope.isFor(Label.ACTOR.label())) {
            blocks.add(overview());
        }
        blocks.add(new Heading("summary-gaps", 2, this.inquiry.text("gaps")));
        blocks.add(new Paragraph(this.inquiry.text("gaps.lead"), false));
        blocks.add(gaps());
        return blocks;
    }

    private List<String> points() {
        List<String> points = new ArrayList<>(owners());
        points.add(deadlines());
        points.addAll(lines());
        long conflicts = this.inquiry.rows(Contradictions.class, "contradictions")
            .stream()
            .filter((row) -> Lists.touches(row, this.inquiry.scope()))
            .count();
        points.add(this.inquiry.text("summary.contradictions", conflicts));
        points.add(unread());
        return points;
    }

    private List<String> owners() {
        Scope scope = this.inquiry.scope();
        if (scope.isFor(Label.ACTOR.label())) {
            return duties(Objects.requireNonNull(scope.subject()));
        }
        List<ModelOverview> barriers = overviewRows();
        if (!scope.isEverything()) {
            return barriers.stream().map((row) -> row.told(this.inquiry.words())).toList();
        }
        List<String> owned = names(barriers.stream().filter((row) -> row.owner() instanceof Known.Fact).toList());
        List<String> idle = names(barriers.stream().filter((row) -> !(row.executing() instanceof Known.Fact)).toList());
        return List.of(this.inquiry.text("summary.owned", barriers.size(), owned.size(), String.join(", ", owned)),
                this.inquiry.text("summary.executed", barriers.size() - idle.size(), barriers.size(), idle.size(),
                        String.join(", ", idle)));
    }

    private List<String> names(List<ModelOverview> rows) {
        return rows.stream().map((row) -> this.inquiry.title(row.barrier())).toList();
    }

    private List<ModelOverview> overviewRows() {
        return this.inquiry.rows(ModelOverview.class, "model-overview")
            .stream()
            .filter((row) -> isChosen(row.barrier()))
            .toList();
    }

    private boolean isChosen(Entry barrier) {
        Scope scope = this.inquiry.scope();
        return scope.isEverything() || barrier.equals(scope.subject());
    }

    private List<String> duties(Entry actor) {
        List<DutiesOfActor> duties = this.inquiry.rows(DutiesOfActor.class, "duties-of-actor", "actor", actor.id());
        long wished = duties.stream().filter((row) -> Lists.isWish(row.modality())).count();
        return List.of(this.inquiry.text("summary.duties", this.inquiry.title(actor), duties.size() - wished, wished));
    }

    private String deadlines() {
        List<Deadlines> due = this.inquiry.rows(Deadlines.class, "deadlines")
            .stream()
            .filter((row) -> this.inquiry.scope().isNear(row.subject()))
            .toList();
        long past = due.stream().filter((row) -> row.state() == Due.PAST).count();
        long unknown = due.stream().filter((row) -> row.state() == Due.PAST && !isKnown(row)).count();
        return this.inquiry.text("summary.deadlines", due.size(), past, unknown);
    }

    private static boolean isKnown(Deadlines row) {
        return row.outcome() instanceof Known.Fact<Outcome> fact && fact.value() != Outcome.UNKNOWN;
    }

    private List<String> lines() {
        Scope scope = this.inquiry.scope();
        List<EuDutiesForNetherlands> tasks = this.inquiry
            .rows(EuDutiesForNetherlands.class, "eu-duties-for-netherlands")
            .stream()
            .filter((row) -> scope.isNear(row.task()))
            .toList();
        long open = tasks.stream().filter((row) -> !(row.pickup() instanceof Known.Fact)).count();
        long dropped = this.inquiry.rows(DroppedThreads.class, "dropped-threads")
            .stream()
            .filter((row) -> scope.isNear(row.action()))
            .count();
        return List.of(this.inquiry.text("summary.euTasks", tasks.size(), open),
                this.inquiry.text("summary.dropped", dropped));
    }

    private String unread() {
        List<String> unread = this.inquiry.rows(SourceCoverage.class, "source-coverage")
            .stream()
            .filter((row) -> row.section() == null && row.available() == Available.NONE)
            .map((row) -> this.inquiry.title(row.document()))
            .distinct()
            .toList();
        return this.inquiry.text("summary.unread", unread.size(), String.join("; ", unread));
    }

    private Block overview() {
        return this.inquiry.table(this.inquiry.text("overview"), this.inquiry.ask("model-overview"),
                (row) -> row instanceof ModelOverview overview && isChosen(overview.barrier()),
                Inquiry.column("barrier", 6), Inquiry.column("owner", 6), Inquiry.column("executing", 9),
                Inquiry.column("wished", 9), Inquiry.column("actions", 3));
    }

    /** How often each kind of gap occurs. */
    private Block gaps() {
        List<CoverageGaps> gaps = this.inquiry.rows(CoverageGaps.class, "coverage-gaps")
            .stream()
            .filter((row) -> Lists.touches(row, this.inquiry.scope()))
            .toList();
        List<List<Field>> rows = Arrays.stream(GapCode.values())
            .filter((code) -> gaps.stream().anyMatch((gap) -> gap.code() == code))
            .map((code) -> counted(code, gaps.stream().filter((gap) -> gap.code() == code).toList()))
            .toList();
        return rows.isEmpty() ? new Paragraph(this.inquiry.text("nothing", this.inquiry.text("gaps")), false)
                : this.inquiry.table(this.inquiry.text("gaps.perCode"), List.of(2, 14, 3, 3, 3),
                        List.of(this.inquiry.text("code"), this.inquiry.text("gap"), this.inquiry.text("severity"),
                                this.inquiry.text("count"), this.inquiry.text("sourceMissing")),
                        rows);
    }

    private List<Field> counted(GapCode code, List<CoverageGaps> gaps) {
        Severity severity = gaps.stream()
            .map(CoverageGaps::severity)
            .min(Comparator.naturalOrder())
            .orElse(Severity.LOW);
        long unread = gaps.stream().filter((gap) -> gap.absence() == AbsenceKind.SOURCE_MISSING).count();
        return List.of(Field.of(code.name()), Field.of(this.inquiry.rule(code)),
                Field.of(this.inquiry.words().of(severity)), Field.of(String.valueOf(gaps.size())),
                new Field(String.valueOf(unread), (unread > 0) ? Look.ABSENT : Look.PLAIN, List.of()));
    }

}
