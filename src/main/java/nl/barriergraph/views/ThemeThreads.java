package nl.barriergraph.views;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final String REST = "more-";

    /** From early to late; what has no date comes last. */
    private static final Comparator<ThemeThread> ORDER = Comparator.comparing(ThemeThreads::date)
        .thenComparing((row) -> (row.document() != null) ? row.document().id() : "")
        .thenComparing((row) -> row.subject().id());

    private final Material material;

    private final List<ThemeThread> rows;

    private final Set<String> shown;

    private final Gathering gathering;

    private ThemeThreads(Material material, List<ThemeThread> rows, int most) {
        this.material = material;
        this.rows = rows;
        this.gathering = new Gathering(material);
        Set<String> threaded = rows.stream()
            .flatMap((row) -> row.earlier().stream().flatMap((earlier) -> Stream.of(earlier.id(), row.subject().id())))
            .collect(Collectors.toSet());
        this.shown = rows.stream()
            .collect(Collectors.groupingBy(ThemeThreads::paper))
            .values()
            .stream()
            .flatMap((paper) -> shown(paper, threaded, most))
            .collect(Collectors.toSet());
    }

    /** Of each paper as much as fits on the page, threads before the rest. */
    static GraphView of(Material material) {
        List<ThemeThread> rows = material.rows(ThemeThread.class, ORDER);
        int most = 2 * largest(rows);
        GraphView view = new ThemeThreads(material, rows, most).view();
        while (most > 0 && !Frame.fits(view, Bands.draw(view, material.sheet()), material.sheet())) {
            most--;
            view = new ThemeThreads(material, rows, most).view();
        }
        return view;
    }

    /** First what belongs to no thread is left out, then what does. */
    private Stream<String> shown(List<ThemeThread> paper, Set<String> threaded, int most) {
        int rest = Math.max(0, most - largest(this.rows));
        List<String> shown = Stream.of(true, false)
            .flatMap((thread) -> paper.stream()
                .map((row) -> row.subject().id())
                .filter((id) -> threaded.contains(id) == thread)
                .limit(thread ? most : rest))
            .toList();
        return (shown.size() < paper.size() - 1) ? shown.stream() : paper.stream().map((row) -> row.subject().id());
    }

    private GraphView view() {
        Words words = this.material.words();
        Map<String, String> places = new LinkedHashMap<>();
        for (ThemeThread row : this.rows) {
            Box paper = paper(row, this.gathering, this.material);
            places.put(row.subject().id(), place(row, paper));
            this.gathering.link(new Link(paper.id(), "TELLS", place(row, paper), words.text("view.tells"), "", null,
                    isShown(row) ? row.evidence() : null, null, new TreeSet<>(row.sources())));
        }
        for (ThemeThread row : this.rows) {
            for (Entry earlier : row.earlier()) {
                String to = places.computeIfAbsent(earlier.id(), (id) -> this.gathering.node(earlier, 1).id());
                this.gathering.link(new Link(Objects.requireNonNull(places.get(row.subject().id())), "FOLLOWS", to,
                        words.text("view.follows"), "", null, null, null, new TreeSet<>()));
            }
        }
        List<Box> boxes = this.gathering.boxes()
            .stream()
            .sorted(Comparator.comparing(Box::column).thenComparing((box) -> box.form() == Form.FOLD))
            .toList();
        String theme = this.material.titleOf(this.material.named("theme"));
        return this.gathering.view("theme-thread", words.text("view.theme-thread", theme),
                List.of(words.text("view.theme.column0"), words.text("view.theme.column1")), boxes,
                this.gathering.links().stream().sorted(Comparator.comparing(ThemeThreads::isRest)).toList(), List.of(),
                List.of(words.text("view.theme.notice")));
    }

    private static boolean isRest(Link link) {
        return link.to().startsWith(REST);
    }

    private boolean isShown(ThemeThread row) {
        return this.shown.contains(row.subject().id());
    }

    /** The box a row stands in: its own, or the one of all that find no place. */
    private String place(ThemeThread row, Box paper) {
        if (isShown(row)) {
            return this.gathering.node(row.subject(), 1).id();
        }
        int rest = (int) this.rows.stream()
            .filter((other) -> paper(other).equals(paper(row)) && !isShown(other))
            .count();
        Words words = this.material.words();
        return this.gathering
            .add(new Box(REST + paper.id(), Form.FOLD, row.subject().label(), words.text("view.fold"),
                    words.text("view.more", words.text("view.threads", rest)), 1, "", rest))
            .id();
    }

    private static int largest(List<ThemeThread> rows) {
        return rows.stream()
            .collect(Collectors.groupingBy(ThemeThreads::paper))
            .values()
            .stream()
            .mapToInt(List::size)
            .max()
            .orElse(0);
    }

    private static String paper(ThemeThread row) {
        return date(row) + " " + ((row.document() != null) ? row.document().id() : "");
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
