package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.InstrumentKind;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.CoverageMatrix;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Legend;
import nl.barriergraph.views.GraphView.Sample;

/** Barriers against kinds of means and tiers, with counts; a nought says why. */
final class Coverage {

    static final String UNREAD = "‹?›";

    static final String SILENT = "‹–›";

    private Coverage() {
    }

    static GraphView of(Material material) {
        Words words = material.words();
        Gathering gathering = new Gathering(material);
        for (CoverageMatrix row : material.rows(CoverageMatrix.class, order(material))) {
            gathering.node(row.barrier(), 0);
            Box kind = kind(row, gathering, words);
            boolean wish = row.count() == 0 && !row.wished().isEmpty();
            gathering.link(new Link(row.barrier().id(), "COVERED_BY", kind.id(), told(row, material), mark(row),
                    wish ? Modality.DESIRED : null, null, null, new TreeSet<>(row.sources())));
        }
        List<Box> boxes = gathering.boxes().stream().sorted(Comparator.comparing(Box::column)).toList();
        List<Legend> legend = new ArrayList<>();
        legend.add(new Legend(Sample.CELL, "2", words.text("view.legend.count")));
        legend.add(new Legend(Sample.WISHED_CELL, "(2)", words.text("view.legend.cell.wish")));
        legend.add(new Legend(Sample.WORD, UNREAD, words.text("view.legend.unread")));
        legend.add(new Legend(Sample.WORD, SILENT, words.text("view.legend.silent")));
        return gathering.view("coverage-matrix", words.text("view.coverage-matrix"), List.of(), boxes,
                gathering.links(), legend, List.of());
    }

    /** By barrier; kinds of means before tiers, each as the domain orders them. */
    private static Comparator<CoverageMatrix> order(Material material) {
        return Comparator.comparingInt((CoverageMatrix row) -> material.position(row.barrier()))
            .thenComparing(CoverageMatrix::tier, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CoverageMatrix::instrumentKind, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static Box kind(CoverageMatrix row, Gathering gathering, Words words) {
        Enum<?> kind = (row.tier() != null) ? row.tier()
                : (row.instrumentKind() != null) ? row.instrumentKind() : InstrumentKind.OPERATIONAL;
        String group = words.text((row.tier() != null) ? "view.tiers" : "view.kinds");
        String id = kind.getDeclaringClass().getSimpleName() + "-" + kind.name();
        return gathering.add(new Box(id, Form.TERM, "", "", words.of(kind), 1, group));
    }

    private static String mark(CoverageMatrix row) {
        if (row.count() > 0) {
            return row.count() + (row.wished().isEmpty() ? "" : "(" + row.wished().size() + ")");
        }
        if (!row.wished().isEmpty()) {
            return "(" + row.wished().size() + ")";
        }
        return (row.absence() == AbsenceKind.SOURCE_MISSING) ? UNREAD : SILENT;
    }

    private static String told(CoverageMatrix row, Material material) {
        Words words = material.words();
        List<String> told = new ArrayList<>();
        if (row.count() > 0) {
            told.add(row.count() + " " + words.text((row.tier() != null) ? "view.executing" : "view.interventions")
                    + ": " + row.subjects().stream().map(material::titleOf).collect(Collectors.joining(", ")));
        }
        if (!row.wished().isEmpty()) {
            told.add(words.text("view.roles.wished",
                    row.wished().stream().map(material::titleOf).collect(Collectors.joining(", "))));
        }
        if (row.absence() != null && told.isEmpty()) {
            told.add("‹" + words.of(row.absence()) + "›");
        }
        return String.join("; ", told);
    }

}
