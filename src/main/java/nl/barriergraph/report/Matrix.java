package nl.barriergraph.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Tier;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.OwnershipMatrix;
import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Look;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Table;

/** Actors beside barriers, with the letters of their roles, and what the letters say. */
final class Matrix {

    private final Inquiry inquiry;

    private final List<OwnershipMatrix> rows;

    private final List<Entry> barriers;

    private Matrix(Inquiry inquiry) {
        this.inquiry = inquiry;
        Scope scope = inquiry.scope();
        this.rows = inquiry.rows(OwnershipMatrix.class, "ownership-matrix")
            .stream()
            .filter((row) -> !scope.isFor(Label.BARRIER.label()) || row.barrier().equals(scope.subject()))
            .toList();
        this.barriers = this.rows.stream().map(OwnershipMatrix::barrier).distinct().toList();
    }

    static List<Block> of(Inquiry inquiry) {
        Matrix matrix = new Matrix(inquiry);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(inquiry.text("matrix.lead"), false));
        blocks.add(matrix.table());
        blocks.add(matrix.legend());
        return blocks;
    }

    private Table table() {
        Map<String, List<OwnershipMatrix>> lines = new LinkedHashMap<>();
        this.rows.stream()
            .filter((row) -> row.actor() instanceof Known.Fact && isChosen(actor(row)))
            .sorted(Comparator.comparing(Matrix::tier).thenComparing((row) -> this.inquiry.title(actor(row))))
            .forEach((row) -> lines.computeIfAbsent(actor(row).id(), (id) -> new ArrayList<>()).add(row));
        List<List<Field>> table = new ArrayList<>();
        table.add(line(Field.of(this.inquiry.text("matrix.nobody")),
                this.rows.stream().filter((row) -> row.actor() instanceof Known.Absent).toList()));
        lines.values().forEach((line) -> table.add(line(name(line.get(0)), line)));
        List<Integer> weights = Stream.concat(Stream.of(17), this.barriers.stream().map((barrier) -> 10)).toList();
        List<String> header = Stream
            .concat(Stream.of(this.inquiry.words().text("parameter.actor")),
                    this.barriers.stream().map(this.inquiry::title))
            .toList();
        return this.inquiry.table(this.inquiry.text("matrix"), Widths.LYING, weights, header, table);
    }

    /** Only the actor that is asked for, with whom its duties come through. */
    private boolean isChosen(Entry actor) {
        Scope scope = this.inquiry.scope();
        return !scope.isFor(Label.ACTOR.label()) || scope.isNear(actor);
    }

    private static Tier tier(OwnershipMatrix row) {
        return Optional.ofNullable(row.tier()).orElse(Tier.PRIVATE);
    }

    private static Entry actor(OwnershipMatrix row) {
        return ((Known.Fact<Entry>) row.actor()).value();
    }

    private Field name(OwnershipMatrix row) {
        return Field.of("%s (%s)".formatted(this.inquiry.title(actor(row)), this.inquiry.words().of(tier(row))));
    }

    private List<Field> line(Field name, List<OwnershipMatrix> cells) {
        return Stream
            .concat(Stream.of(name),
                    this.barriers.stream()
                        .map((barrier) -> cells.stream()
                            .filter((cell) -> cell.barrier().equals(barrier))
                            .findFirst()
                            .map(this::cell)
                            .orElse(Field.of(""))))
            .toList();
    }

    private Field cell(OwnershipMatrix row) {
        if (row.actor() instanceof Known.Absent<Entry> absent) {
            return new Field("‹" + this.inquiry.words().of(absent.kind()) + "›", Look.ABSENT, List.of());
        }
        Stream<String> wished = row.wished().stream().map("(%s)"::formatted);
        String letters = String.join(" ", Stream.concat(row.letters().stream(), wished).toList());
        boolean derived = row.evidence() == Evidence.DERIVED;
        boolean over = row.period() != null && row.period() != Period.CURRENT;
        return new Field(letters + (derived ? "*" : "") + (over ? "†" : ""),
                row.letters().isEmpty() ? Look.WISH : (derived ? Look.DERIVED : Look.TASK), List.of());
    }

    private Table legend() {
        List<List<Field>> rows = new ArrayList<>(RelationshipType.roles()
            .stream()
            .map((role) -> List.of(Field.of(String.valueOf(role.letter())), Field.of(this.inquiry.words().of(role))))
            .toList());
        rows.add(List.of(new Field("V", Look.TASK, List.of()), Field.of(this.inquiry.text("legend.task"))));
        rows.add(List.of(new Field("V*", Look.DERIVED, List.of()), Field.of(this.inquiry.text("legend.derived"))));
        rows.add(List.of(new Field("(V)", Look.WISH, List.of()), Field.of(this.inquiry.text("legend.wish"))));
        rows.add(List.of(Field.of("†"), Field.of(this.inquiry.text("legend.over"))));
        rows.add(List.of(new Field("‹…›", Look.ABSENT, List.of()), Field.of(this.inquiry.text("legend.absent"))));
        return this.inquiry.table(this.inquiry.text("legend"), List.of(1, 8),
                List.of(this.inquiry.text("sign"), this.inquiry.text("meaning")), rows);
    }

}
