package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Marking;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.views.Drawing.Area;
import nl.barriergraph.views.Drawing.Line;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Pen;
import nl.barriergraph.views.Drawing.Point;
import nl.barriergraph.views.Drawing.Text;
import nl.barriergraph.views.GraphView.Legend;
import nl.barriergraph.views.GraphView.Sample;

/**
 * What stands around every picture, so that it can be taken out of its place: title, day,
 * marking, legend, notices and numbered sources.
 */
final class Frame {

    private static final double GAP = 12;

    private static final double PARAGRAPH = 3;

    private static final double MARKING = 26;

    private static final double END = 4;

    /** As one source prints it; the letter has only the plain one. */
    private static final String PRINTED_ARROW = "\u2794";

    private static final String ARROW = "\u2192";

    private static final double SAMPLE = 26;

    /** Of a page sources may take so much; then they are told more briefly. */
    private static final double SOURCES = 0.16;

    private final GraphView view;

    private final Drawing body;

    private final Sheet sheet;

    private final List<Part> parts = new ArrayList<>();

    private double y = 1;

    private Frame(GraphView view, Drawing body, Sheet sheet) {
        this.view = view;
        this.body = body;
        this.sheet = sheet;
    }

    static Drawing around(GraphView view, Drawing body, Sheet sheet) {
        return new Frame(view, body, sheet).drawing();
    }

    /** Whether a picture stands on one page with all that is around it. */
    static boolean fits(GraphView view, Drawing body, Sheet sheet) {
        return around(view, body, sheet).height() <= sheet.pageHeight();
    }

    private Drawing drawing() {
        marking();
        write(this.view.title(), Lettering.TITLE, Palette.INK);
        if (!this.view.subtitle().isEmpty()) {
            write(this.view.subtitle(), Lettering.SUBTITLE, Palette.QUIET);
        }
        this.y += GAP;
        double top = this.y;
        this.body.parts().forEach((part) -> this.parts.add(part.moved(0, top)));
        this.y += this.body.height() + GAP;
        rule();
        legend();
        this.view.notices().forEach((notice) -> write(notice, Lettering.SMALL, Palette.AMBER));
        sources();
        marking();
        return new Drawing(this.body.width(), Math.ceil(this.y + END), List.copyOf(this.parts));
    }

    private void write(String text, Lettering lettering, String colour) {
        List<String> lines = lettering.wrap(text, this.body.width());
        this.parts
            .add(Drawing.decoration(Drawing.texts(0, this.y + lettering.size(), lines, lettering, colour, false)));
        this.y += lines.size() * lettering.leading() + PARAGRAPH;
    }

    private void rule() {
        this.parts.add(
                Drawing.decoration(List.of(new Line(List.of(new Point(0, this.y), new Point(this.body.width(), this.y)),
                        new Pen(Palette.LINE, 1, ""), false))));
        this.y += 8;
    }

    private void marking() {
        if (this.view.marking() == Marking.PUBLIC) {
            return;
        }
        String text = this.view.words().of(this.view.marking());
        double width = Lettering.STRONG.width(text) + 14;
        double x = (this.body.width() - width) / 2;
        this.parts.add(Drawing
            .decoration(List.of(new Area(x, this.y, width, 18, 2, Palette.PAPER, new Pen(Palette.RED, 1.4, "")),
                    new Text(x + 7, this.y + 13, text, Lettering.STRONG, Palette.RED, false))));
        this.y += MARKING;
    }

    private void legend() {
        double x = 0;
        double line = 16;
        List<Mark> marks = new ArrayList<>();
        for (Legend entry : this.view.legend()) {
            double symbol = Math.max((entry.sample() == Sample.WORD) ? 0 : SAMPLE,
                    Lettering.CAPTION.width(entry.symbol()) + 8);
            List<String> lines = Lettering.SMALL.wrap(entry.text(), this.body.width() - symbol - 6);
            double width = symbol + 6 + lines.stream().mapToDouble(Lettering.SMALL::width).max().orElse(0) + 16;
            if (x > 0 && x + width - 16 > this.body.width()) {
                x = 0;
                this.y += line;
                line = 16;
            }
            marks.addAll(sample(entry, x, this.y, symbol));
            marks.addAll(Drawing.texts(x + symbol + 6, this.y + Lettering.SMALL.size(), lines, Lettering.SMALL,
                    Palette.INK, false));
            line = Math.max(line, lines.size() * Lettering.SMALL.leading() + 4);
            x += width;
        }
        this.parts.add(Drawing.decoration(marks));
        this.y += this.view.legend().isEmpty() ? 0 : line + 4;
    }

    private static List<Mark> sample(Legend entry, double x, double y, double width) {
        double middle = y + 6;
        List<Point> across = List.of(new Point(x, middle), new Point(x + width, middle));
        Text symbol = new Text(x + width / 2, y + Lettering.SMALL.size(), entry.symbol(), Lettering.CAPTION,
                Palette.INK, true);
        return switch (entry.sample()) {
            case SOLID -> List.of(new Line(across, new Pen(Palette.INK, 1.2, ""), true));
            case DASHED -> List.of(new Line(across, new Pen(Palette.INK, 1.2, "6 3"), true));
            case DOTTED -> List.of(new Line(across, new Pen(Palette.INK, 1.2, "1.5 2.5"), true));
            case CELL -> List
                .of(new Area(x, y - 1, width, 14, 0, Palette.tint(Palette.BLUE), new Pen(Palette.BLUE, 1, "")), symbol);
            case DERIVED_CELL ->
                List.of(new Area(x, y - 1, width, 14, 0, Palette.tint(Palette.BLUE), new Pen(Palette.BLUE, 1, "1.5 2")),
                        symbol);
            case WISHED_CELL ->
                List.of(new Area(x, y - 1, width, 14, 6, Palette.PAPER, new Pen(Palette.AMBER, 1, "3 2")), symbol);
            case ABSENT ->
                List.of(new Area(x, y - 1, width, 14, 0, Palette.PAPER, new Pen(Palette.QUIET, 1, "4 3")), symbol);
            case FOLD -> List.of(new Area(x + 3, y + 1, width - 3, 11, 0, Palette.PAPER, new Pen(Palette.QUIET, 1, "")),
                    new Area(x, y - 2, width - 3, 11, 0, Palette.WASH, new Pen(Palette.QUIET, 1, "")));
            case WORD -> List.of(symbol);
        };
    }

    /** By document, each place with its number, so that many sources stay readable. */
    private void sources() {
        if (this.view.sources().isEmpty()) {
            return;
        }
        this.y += 2;
        write(this.view.words().text("answer.sources"), Lettering.CAPTION, Palette.INK);
        Map<String, List<Citation>> documents = this.view.sources()
            .stream()
            .collect(Collectors.groupingBy(Citation::document, LinkedHashMap::new, Collectors.toList()));
        Stream.of(told(documents, this::paragraph), told(documents, this::counted))
            .filter((paragraphs) -> height(paragraphs) <= room())
            .findFirst()
            .orElseGet(() -> List.of(String.join("; ", told(documents, this::summary)) + "."))
            .forEach((paragraph) -> write(paragraph, Lettering.SMALL, Palette.QUIET));
    }

    /** How much of the page is left for sources, and theirs. */
    private double room() {
        double below = END + ((this.view.marking() == Marking.PUBLIC) ? 0 : MARKING);
        return Math.min(SOURCES * this.sheet.pageHeight(), this.sheet.pageHeight() - this.y - below);
    }

    private static List<String> told(Map<String, List<Citation>> documents, Function<List<Citation>, String> telling) {
        return documents.values().stream().map(telling).toList();
    }

    private double height(List<String> paragraphs) {
        return paragraphs.stream()
            .mapToDouble(
                    (paragraph) -> Lettering.SMALL.wrap(paragraph, this.body.width()).size() * Lettering.SMALL.leading()
                            + PARAGRAPH)
            .sum();
    }

    /** Each place once, with all numbers that lead to it. */
    private String paragraph(List<Citation> places) {
        return paragraph(places, this::place);
    }

    /** Places that have neither number nor page are counted where there are several. */
    private String counted(List<Citation> places) {
        long unnumbered = places.stream().filter((source) -> where(source).isEmpty()).count();
        return paragraph(places, (source) -> (unnumbered > 1 && where(source).isEmpty())
                ? this.view.words().text("view.places", unnumbered) : place(source));
    }

    private String paragraph(List<Citation> places, Function<Citation, String> telling) {
        Map<String, List<Citation>> named = places.stream()
            .collect(Collectors.groupingBy(telling, LinkedHashMap::new, Collectors.toList()));
        return document(places) + ": "
                + named.entrySet()
                    .stream()
                    .map((place) -> numbers(place.getValue()) + " " + place.getKey())
                    .collect(Collectors.joining("; "))
                + ".";
    }

    private String numbers(List<Citation> places) {
        return Numbers.of(places.stream()
            .map((place) -> this.view.sources().indexOf(place) + 1)
            .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What takes too much room to be named place by place. */
    private String summary(List<Citation> places) {
        return numbers(places) + " " + document(places);
    }

    private String document(List<Citation> places) {
        return places.get(0).documentTitle().in(this.view.words().language());
    }

    private String place(Citation source) {
        String where = where(source);
        return where.isEmpty() ? this.view.words().text("citation.anchor", source.anchor()) : where;
    }

    /** Number and page, as far as there are any. */
    private String where(Citation source) {
        return Stream
            .of(source.number(),
                    (source.page() != null) ? this.view.words().text("citation.page", source.page().toString()) : null)
            .filter((part) -> part != null)
            .collect(Collectors.joining(", "))
            .replace(PRINTED_ARROW, ARROW);
    }

}
