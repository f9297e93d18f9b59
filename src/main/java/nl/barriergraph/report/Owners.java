package nl.barriergraph.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Period;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.WhoOwnsBarrier;
import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Look;

/**
 * Who has a role at a barrier, the strongest ground first: a row for each role of each
 * actor, since the same role comes up for many actions.
 */
final class Owners {

    private final Inquiry inquiry;

    private final Answer answer;

    private Owners(Inquiry inquiry, Answer answer) {
        this.inquiry = inquiry;
        this.answer = answer;
    }

    static Block of(Inquiry inquiry, Entry barrier) {
        return new Owners(inquiry, inquiry.ask("who-owns-barrier", "barrier", barrier.id()))
            .table(inquiry.text("owners.of", inquiry.title(barrier)));
    }

    private Block table(String caption) {
        Map<List<?>, List<WhoOwnsBarrier>> roles = new LinkedHashMap<>();
        this.answer.rows()
            .stream()
            .map(WhoOwnsBarrier.class::cast)
            .forEach((row) -> roles.computeIfAbsent(key(row), (role) -> new ArrayList<>()).add(row));
        return roles.isEmpty() ? new Block.Paragraph(this.inquiry.text("nothing", caption), false)
                : this.inquiry.table(caption, List.of(9, 8, 16, 6, 6),
                        List.of(this.inquiry.text("actor"), this.inquiry.text("role"), this.inquiry.text("whereIn"),
                                this.inquiry.text("ground"), this.inquiry.text("references")),
                        roles.values().stream().map(this::row).toList());
    }

    private static List<?> key(WhoOwnsBarrier row) {
        return Arrays.asList(row.ground(), row.actor(), row.role(), row.modality(), row.period(), row.evidence());
    }

    private List<Field> row(List<WhoOwnsBarrier> role) {
        WhoOwnsBarrier first = role.get(0);
        List<String> sources = Inquiry.few(role).stream().flatMap((row) -> row.sources().stream()).distinct().toList();
        boolean derived = first.evidence() == Evidence.DERIVED;
        return List.of(actor(first), new Field(role(first), look(first), List.of()),
                Field.of(this.inquiry
                    .some(role.stream().map(WhoOwnsBarrier::subject).map(this.inquiry::title).toList())),
                new Field(this.inquiry.words().of(first.ground()) + (derived ? derived() : ""),
                        derived ? Look.DERIVED : Look.PLAIN, List.of()),
                new Field("", Look.PLAIN, this.inquiry.cite(this.answer, sources)));
    }

    private String derived() {
        return ", " + this.inquiry.words().of(Evidence.DERIVED);
    }

    private Field actor(WhoOwnsBarrier row) {
        return (row.actor() instanceof Known.Fact<Entry> fact) ? Field.of(this.inquiry.title(fact.value()))
                : new Field("‹" + this.inquiry.words().of(((Known.Absent<Entry>) row.actor()).kind()) + "›",
                        Look.ABSENT, List.of());
    }

    private String role(WhoOwnsBarrier row) {
        String modality = (row.modality() != null) ? ", " + this.inquiry.words().of(row.modality()) : "";
        boolean over = row.period() != null && row.period() != Period.CURRENT;
        return this.inquiry.words().of(row.role()) + modality
                + (over ? ", " + this.inquiry.words().of(Objects.requireNonNull(row.period())) : "");
    }

    private static Look look(WhoOwnsBarrier row) {
        return Lists.isWish(row.modality()) ? Look.WISH : Look.PLAIN;
    }

}
