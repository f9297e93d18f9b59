package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.ModelOverview;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Legend;
import nl.barriergraph.views.GraphView.Sample;
import org.jspecify.annotations.Nullable;

/** The whole model in counts: barriers against what is known of them. */
final class ModelCounts {

    /** The columns of the answer by what they tell. */
    private static final SortedMap<String, List<String>> COLUMNS = new TreeMap<>(Map.of("view.model.column1",
            List.of("signals", "opportunities", "facilitators"), "view.model.column2",
            List.of("interventions", "actions"), "view.model.column3", List.of("owner", "executing", "wished")));

    private final Material material;

    private final Words words;

    private final Gathering gathering;

    private ModelCounts(Material material) {
        this.material = material;
        this.words = material.words();
        this.gathering = new Gathering(material);
    }

    static GraphView of(Material material) {
        return new ModelCounts(material).view();
    }

    private GraphView view() {
        COLUMNS.forEach((group, columns) -> columns.forEach((column) -> this.gathering
            .add(new Box(id(column), Form.TERM, "", "", title(column), 1, this.words.text(group)))));
        this.material.rows(ModelOverview.class, Comparator.comparingInt(ModelOverview::position)).forEach(this::row);
        List<Box> boxes = this.gathering.boxes().stream().sorted(Comparator.comparing(Box::column)).toList();
        List<Legend> legend = new ArrayList<>();
        legend.add(new Legend(Sample.CELL, "2", this.words.text("view.legend.count")));
        legend.add(new Legend(Sample.WISHED_CELL, "(2)", this.words.text("view.legend.cell.wish")));
        legend.add(new Legend(Sample.WORD, Coverage.UNREAD, this.words.text("view.legend.unread")));
        legend.add(new Legend(Sample.WORD, Coverage.SILENT, this.words.text("view.legend.silent")));
        return this.gathering.view("barrier-model", this.words.text("view.barrier-model"), List.of(), boxes,
                this.gathering.links(), legend, List.of());
    }

    private void row(ModelOverview row) {
        this.gathering.node(row.barrier(), 0);
        cell(row, "signals", row.signals());
        cell(row, "opportunities", row.opportunities());
        cell(row, "facilitators", row.facilitators());
        cell(row, "interventions", row.interventions());
        link(row, "actions", String.valueOf(row.actions()), this.words.text("view.actions", row.actions()), null,
                row.sources());
        cell(row, "owner", row.owner());
        cell(row, "executing", row.executing());
        if (!row.wished().isEmpty()) {
            link(row, "wished", "(" + row.wished().size() + ")", names(row.wished()), Modality.DESIRED, List.of());
        }
    }

    private void cell(ModelOverview row, String column, Known<List<Entry>> entries) {
        if (entries instanceof Known.Fact<List<Entry>> fact) {
            link(row, column, String.valueOf(fact.value().size()), names(fact.value()), null, List.of());
            return;
        }
        AbsenceKind kind = ((Known.Absent<List<Entry>>) entries).kind();
        link(row, column, (kind == AbsenceKind.SOURCE_MISSING) ? Coverage.UNREAD : Coverage.SILENT,
                "‹" + this.words.of(kind) + "›", null, List.of());
    }

    private void link(ModelOverview row, String column, String mark, String told, @Nullable Modality modality,
            List<String> sources) {
        this.gathering.link(new Link(row.barrier().id(), "COUNTS", id(column), told, mark, modality, null, null,
                new TreeSet<>(sources)));
    }

    private static String id(String column) {
        return "column-" + column;
    }

    /** As the table of the same answer names it. */
    private String title(String column) {
        return this.material.answer()
            .table()
            .columns()
            .stream()
            .filter((known) -> known.name().equals(column))
            .map((known) -> known.title().in(this.words.language()))
            .collect(Collectors.joining());
    }

    private String names(List<Entry> entries) {
        return entries.stream().map(this.material::titleOf).collect(Collectors.joining(", "));
    }

}
