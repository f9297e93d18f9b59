package nl.barriergraph.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.SheetPart;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.BarrierSheet;
import nl.barriergraph.questions.CoverageGaps;
import nl.barriergraph.questions.DutiesOfActor;
import nl.barriergraph.questions.ModelOverview;
import nl.barriergraph.questions.Row;
import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Heading;
import nl.barriergraph.report.Block.Look;
import nl.barriergraph.report.Block.Paragraph;

/**
 * Barrier by barrier: who owns it on what ground, the chain, what is known of the step,
 * and the gaps. Of one actor: its duties, barrier by barrier.
 */
final class Barriers {

    private final Inquiry inquiry;

    private Barriers(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    static List<Block> of(Inquiry inquiry) {
        Barriers barriers = new Barriers(inquiry);
        Scope scope = inquiry.scope();
        return scope.isFor(Label.ACTOR.label()) ? barriers.duties(Objects.requireNonNull(scope.subject()))
                : barriers.barriers();
    }

    private List<Block> barriers() {
        List<Block> blocks = new ArrayList<>();
        this.inquiry.rows(ModelOverview.class, "model-overview")
            .stream()
            .filter((row) -> this.inquiry.scope().isEverything()
                    || row.barrier().equals(this.inquiry.scope().subject()))
            .forEach((row) -> blocks.addAll(barrier(row)));
        return blocks;
    }

    private List<Block> barrier(ModelOverview overview) {
        Entry barrier = overview.barrier();
        String id = barrier.id();
        String title = this.inquiry.title(barrier);
        Answer sheet = this.inquiry.ask("barrier-sheet", "barrier", id);
        return List.of(new Heading(id, 2, title), new Paragraph(overview.told(this.inquiry.words()), false),
                new Heading(id + "-owners", 3, this.inquiry.text("owners")), Owners.of(this.inquiry, barrier),
                new Heading(id + "-chain", 3, this.inquiry.text("chain")),
                this.inquiry.figure("responsibility-chain", "subject", id),
                new Heading(id + "-elements", 3, this.inquiry.text("elements")),
                this.inquiry.table(this.inquiry.text("elements.of", title), sheet,
                        part(SheetPart.INTERVENTION, SheetPart.SIGNAL, SheetPart.OPPORTUNITY, SheetPart.FACILITATOR),
                        Inquiry.column("part", 5), Inquiry.column("item", 16), Inquiry.column("evidence", 4),
                        Inquiry.column("sources", 5)),
                new Heading(id + "-gaps", 3, this.inquiry.text("gaps")),
                gaps(title, this.inquiry.ask("coverage-gaps", "barrier", id)));
    }

    /** A row for each kind of gap with what has it, since a kind comes up many times. */
    private Block gaps(String title, Answer answer) {
        Map<List<Object>, List<CoverageGaps>> kinds = new LinkedHashMap<>();
        answer.rows()
            .stream()
            .map(CoverageGaps.class::cast)
            .forEach((gap) -> kinds
                .computeIfAbsent(List.of(gap.code(), gap.absence(), gap.severity()), (kind) -> new ArrayList<>())
                .add(gap));
        if (kinds.isEmpty()) {
            return new Paragraph(this.inquiry.text("nothing", this.inquiry.text("gaps.of", title)), false);
        }
        return this.inquiry.table(this.inquiry.text("gaps.of", title), List.of(3, 9, 6, 4, 18, 6),
                List.of(this.inquiry.text("code"), this.inquiry.text("gap"), this.inquiry.text("absence"),
                        this.inquiry.text("severity"), this.inquiry.text("where"), this.inquiry.text("references")),
                kinds.values().stream().map((gaps) -> kind(gaps, answer)).toList());
    }

    private List<Field> kind(List<CoverageGaps> gaps, Answer answer) {
        CoverageGaps first = gaps.get(0);
        List<String> sources = Inquiry.few(gaps).stream().flatMap((gap) -> gap.sources().stream()).distinct().toList();
        return List.of(Field.of(first.code().name()), Field.of(this.inquiry.rule(first.code())),
                new Field(this.inquiry.words().of(first.absence()), Look.ABSENT, List.of()),
                Field.of(this.inquiry.words().of(first.severity())),
                Field.of(this.inquiry.some(gaps.stream().map(this::subject).distinct().toList())),
                new Field("", Look.PLAIN, this.inquiry.cite(answer, sources)));
    }

    private String subject(CoverageGaps gap) {
        String subject = this.inquiry.title(gap.subject());
        return gap.wished().isEmpty() ? subject : this.inquiry.text("gaps.wished", subject,
                gap.wished().stream().map(this.inquiry::title).collect(Collectors.joining(", ")));
    }

    private static Predicate<Row> part(SheetPart... parts) {
        return (row) -> row instanceof BarrierSheet line && Arrays.asList(parts).contains(line.part());
    }

    private List<Block> duties(Entry actor) {
        String title = this.inquiry.title(actor);
        List<Block> blocks = new ArrayList<>(
                List.of(new Heading(actor.id(), 2, title), this.inquiry.figure("actor", "actor", actor.id())));
        Answer duties = this.inquiry.ask("duties-of-actor", "actor", actor.id());
        Map<String, Entry> barriers = new LinkedHashMap<>();
        duties.rows()
            .stream()
            .flatMap((row) -> ((DutiesOfActor) row).barriers().stream())
            .forEach((barrier) -> barriers.putIfAbsent(barrier.id(), barrier));
        barriers.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach((barrier) -> {
            blocks.add(new Heading(actor.id() + "-" + barrier.id(), 3, this.inquiry.title(barrier)));
            blocks.add(duties(this.inquiry.text("duties.at", title, this.inquiry.title(barrier)), duties,
                    (row) -> row.barriers().contains(barrier)));
        });
        blocks.add(new Heading(actor.id() + "-other", 3, this.inquiry.text("duties.other")));
        blocks.add(duties(this.inquiry.text("duties.otherOf", title), duties, (row) -> row.barriers().isEmpty()));
        blocks.add(new Heading(actor.id() + "-without", 3, this.inquiry.text("without")));
        blocks.add(this.inquiry.table(this.inquiry.text("without.of", title),
                this.inquiry.ask("without-actor", "actor", actor.id()), (row) -> true, Inquiry.column("subject", 10),
                Inquiry.column("role", 6), Inquiry.column("bearers", 7), Inquiry.column("modality", 6),
                Inquiry.column("remaining", 8), Inquiry.column("sources", 4)));
        return blocks;
    }

    private Block duties(String caption, Answer answer, Predicate<DutiesOfActor> which) {
        return this.inquiry.table(caption, answer, (row) -> row instanceof DutiesOfActor duty && which.test(duty),
                Inquiry.column("subject", 11), Inquiry.column("role", 6), Inquiry.column("bearer", 7),
                Inquiry.column("reach", 5), Inquiry.column("modality", 6), Inquiry.column("due", 4),
                Inquiry.column("sources", 4));
    }

}
