package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.Lineage;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;

/** Where an action comes from and what became of it, a column for every paper. */
final class Lineages {

    private Lineages() {
    }

    static GraphView of(Material material) {
        Words words = material.words();
        Gathering gathering = new Gathering(material);
        List<Lineage> rows = material.rows(Lineage.class,
                Comparator.comparing(Lineages::key).thenComparing((row) -> row.action().id()));
        Map<String, String> papers = new TreeMap<>();
        rows.forEach((row) -> papers.put(key(row), heading(row, material)));
        List<String> order = List.copyOf(papers.keySet());
        rows.forEach((row) -> gathering.node(row.action(), order.indexOf(key(row))));
        for (Lineage row : rows) {
            if (row.earlier() != null && row.relationship() != null) {
                gathering.node(row.earlier(), 0);
                gathering.link(Link.of(row.action().id(), row.relationship(), row.earlier().id(), words, row.sources())
                    .with(null, row.evidence(), null));
            }
        }
        List<Box> boxes = gathering.boxes()
            .stream()
            .sorted(Comparator.comparing(Box::column).thenComparing(Box::id))
            .toList();
        return gathering.view("lineage", words.text("view.lineage", material.titleOf(material.named("action"))),
                new ArrayList<>(papers.values()), boxes, gathering.links(), List.of(),
                gathering.links().isEmpty() ? List.of(words.text("view.lineage.none")) : List.of());
    }

    /** Sorts papers by date. */
    private static String key(Lineage row) {
        Entry document = row.document();
        return ((row.date() instanceof Known.Fact<String> fact) ? fact.value() : "~") + " "
                + ((document != null) ? document.id() : "");
    }

    private static String heading(Lineage row, Material material) {
        String date = (row.date() instanceof Known.Fact<String> fact) ? fact.value()
                : "‹" + material.words().of(((Known.Absent<String>) row.date()).kind()) + "›";
        Entry document = row.document();
        return date + ((document != null) ? " " + material.titleOf(document) : "");
    }

}
