package nl.barriergraph.views;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.ThemeThread;
import nl.barriergraph.views.Gathering.Link;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;

/**
 * One theme through the papers, from early to late; what follows what is told with it.
 */
final class ThemeThreads {

    /** From early to late; what has no date comes last. */
    private static final Comparator<ThemeThread> ORDER = Comparator.comparing(ThemeThreads::date)
        .thenComparing((row) -> (row.document() != null) ? row.document().id() : "")
        .thenComparing((row) -> row.subject().id());

    private ThemeThreads() {
    }

    static GraphView of(Material material) {
        Words words = material.words();
        Gathering gathering = new Gathering(material);
        List<ThemeThread> rows = material.rows(ThemeThread.class, ORDER);
        for (ThemeThread row : rows) {
            Box paper = paper(row, gathering, material);
            gathering.node(row.subject(), 1);
            gathering.link(new Link(paper.id(), "TELLS", row.subject().id(), words.text("view.tells"), "", null,
                    row.evidence(), null, new TreeSet<>(row.sources())));
        }
        for (ThemeThread row : rows) {
            for (Entry earlier : row.earlier()) {
                gathering.node(earlier, 1);
                gathering.link(new Link(row.subject().id(), "FOLLOWS", earlier.id(), words.text("view.follows"), "",
                        null, null, null, new TreeSet<>()));
            }
        }
        List<Box> boxes = gathering.boxes().stream().sorted(Comparator.comparing(Box::column)).toList();
        String theme = material.titleOf(material.named("theme"));
        return gathering.view("theme-thread", words.text("view.theme-thread", theme),
                List.of(words.text("view.theme.column0"), words.text("view.theme.column1")), boxes, gathering.links(),
                List.of(), List.of(words.text("view.theme.notice")));
    }

    private static String date(ThemeThread row) {
        return (row.date() instanceof Known.Fact<String> fact) ? fact.value() : "~";
    }

    private static Box paper(ThemeThread row, Gathering gathering, Material material) {
        String date = (row.date() instanceof Known.Fact<String> fact) ? fact.value()
                : "‹" + material.words().of(((Known.Absent<String>) row.date()).kind()) + "›";
        Entry paper = row.document();
        if (paper == null) {
            return gathering
                .add(new Box("date-" + date, Form.TERM, "", date, material.words().text("view.noPaper"), 0, ""));
        }
        return gathering.add(new Box(paper.id(), Form.NODE, paper.label(), date, material.titleOf(paper), 0, ""));
    }

}
