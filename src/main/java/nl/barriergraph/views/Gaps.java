package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.CoverageGaps;
import nl.barriergraph.questions.Question;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Legend;
import nl.barriergraph.views.GraphView.Sample;

/**
 * Kinds of gaps against what they are gaps of, with counts; few gaps are named one by
 * one.
 */
final class Gaps {

    /** So many gaps are named one by one where they fit on the page. */
    private static final int FEW = 40;

    private final Material material;

    private final Words words;

    private final Gathering gathering;

    private Gaps(Material material) {
        this.material = material;
        this.words = material.words();
        this.gathering = new Gathering(material);
    }

    static GraphView of(Material material) {
        Gaps gaps = new Gaps(material);
        if (gaps.rows().size() <= FEW) {
            GraphView named = gaps.named();
            if (Frame.fits(named, Bands.draw(named, material.sheet()), material.sheet())) {
                return named;
            }
        }
        return new Gaps(material).counted();
    }

    private List<CoverageGaps> rows() {
        return this.material.rows(CoverageGaps.class,
                Comparator.comparing(CoverageGaps::code).thenComparing(CoverageGaps::gap));
    }

    private GraphView named() {
        for (CoverageGaps row : rows()) {
            Box code = code(row);
            Entry subject = row.subject();
            this.gathering.node(subject, 1);
            this.gathering.link(new Link(code.id(), "GAP_AT", subject.id(), told(row),
                    "‹" + this.words.of(row.absence()) + "›", null, null, null, new TreeSet<>(row.sources())));
        }
        return view(List.of(this.words.text("view.gaps.column0"), this.words.text("view.gaps.column1")), List.of());
    }

    private GraphView counted() {
        Map<List<String>, List<CoverageGaps>> cells = rows().stream()
            .collect(Collectors.groupingBy((row) -> List.of(code(row).id(), row.subject().label()), LinkedHashMap::new,
                    Collectors.toList()));
        cells.forEach((key, gaps) -> {
            Label label = Label.of(key.get(1)).orElseThrow();
            Box kind = this.gathering
                .add(new Box("label-" + key.get(1), Form.TERM, key.get(1), "", this.words.of(label), 1, ""));
            TreeSet<String> sources = new TreeSet<>();
            gaps.forEach((gap) -> sources.addAll(gap.sources()));
            this.gathering.link(new Link(key.get(0), "GAPS_OF", kind.id(), count(gaps), String.valueOf(gaps.size()),
                    null, null, null, sources));
        });
        List<Legend> legend = new ArrayList<>();
        legend.add(new Legend(Sample.CELL, "2", this.words.text("view.legend.gaps")));
        return view(List.of(), legend);
    }

    private GraphView view(List<String> headings, List<Legend> legend) {
        String subject = this.material.named()
            .values()
            .stream()
            .map(this.material::titleOf)
            .collect(Collectors.joining());
        Object code = this.material.answer().parameters().get("code");
        String about = subject + ((code != null) ? (subject.isEmpty() ? "" : ", ") + code : "");
        String title = about.isEmpty() ? this.words.text("view.gaps") : this.words.text("view.gaps.of", about);
        List<Box> boxes = this.gathering.boxes()
            .stream()
            .sorted(Comparator.comparing(Box::column).thenComparing((box) -> (box.column() == 0) ? box.id() : ""))
            .toList();
        return this.gathering.view("gaps", title, headings, boxes, this.gathering.links(), legend,
                List.of(this.words.text("view.gaps.wish")));
    }

    private Box code(CoverageGaps row) {
        GapCode code = row.code();
        Question rule = this.material.catalogue().gapRules().get(code.name());
        String title = (rule != null) ? rule.title().in(this.words.language()) : row.why().in(this.words.language());
        return this.gathering.add(new Box(code.name(), Form.TERM, "", "", code.name() + " " + title, 0, ""));
    }

    /** How a gap is to be taken: why nothing is known and how much it weighs. */
    private String told(CoverageGaps row) {
        return "‹" + this.words.of(row.absence()) + "›, "
                + this.words.text("view.severity", this.words.of(row.severity()));
    }

    private String count(List<CoverageGaps> gaps) {
        String kinds = gaps.stream()
            .collect(Collectors.groupingBy(CoverageGaps::absence, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map((kind) -> kind.getValue() + " ‹" + this.words.of(kind.getKey()) + "›")
            .collect(Collectors.joining(", "));
        return this.words.text("view.gapsOf", gaps.size()) + ": " + kinds + ", "
                + this.words.text("view.severity", this.words.of(gaps.get(0).severity()));
    }

}
