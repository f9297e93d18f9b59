package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Words;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Relation;

/**
 * A box that tells in rows what it has to do with others: a row for each way of it, with
 * the numbers of the sources. Lines leave from rows; what no line is drawn for is told in
 * words.
 */
final class Card {

    /** From one arriving line to the next. */
    private static final double ARRIVAL = 6;

    private static final Set<String> TOLD_BY_HEADING = Set.of("Barrier", "Intervention", "Actor");

    private final GraphView view;

    private final Box box;

    private final double width;

    private final double top;

    private final List<Row> rows = new ArrayList<>();

    /**
     * What a box has to do with others in one and the same way.
     *
     * @param told whether words tell it all and no line is drawn
     */
    record Row(List<Relation> relations, List<String> lines, double top, boolean told) {

        double middle() {
            return this.top + Lettering.SMALL.leading() / 2;
        }

    }

    /**
     * Sets a box.
     * @param arriving how many lines end at it
     * @param told the relations for which no line is drawn
     */
    Card(GraphView view, Box box, double width, long arriving, Predicate<Relation> told) {
        this.view = view;
        this.box = quiet(box);
        this.width = width;
        this.top = Math.max(BoxLook.height(this.box, width), (arriving + 1) * ARRIVAL);
        Map<List<?>, List<Relation>> grouped = view.relations()
            .stream()
            .filter((relation) -> relation.from().equals(box.id()))
            .sorted(Comparator.comparing(Relation::isWish).thenComparing(Relation::type))
            .collect(Collectors.groupingBy((relation) -> manner(view, relation, told.test(relation)),
                    LinkedHashMap::new, Collectors.toList()));
        double y = this.top;
        for (List<Relation> relations : grouped.values()) {
            TreeSet<Integer> sources = new TreeSet<>();
            relations.forEach((relation) -> sources.addAll(relation.sources()));
            boolean inWords = told.test(relations.get(0));
            String text = text(relations, inWords) + (sources.isEmpty() ? "" : " " + Numbers.of(sources, view.words()));
            List<String> lines = Lettering.SMALL.wrap(text, width - 2 * BoxLook.PADDING);
            this.rows.add(new Row(relations, lines, y, inWords));
            y += lines.size() * Lettering.SMALL.leading() + 2;
        }
    }

    /**
     * What the relations of a row have in common: what they say; where either end stands
     * for several only the role, and all that is wished of actors.
     */
    static List<?> manner(GraphView view, Relation relation, boolean told) {
        List<Box> ends = Stream.of(relation.from(), relation.to()).map((id) -> view.box(id).orElseThrow()).toList();
        String said = ends.stream().noneMatch((box) -> box.form() == Form.FOLD) ? relation.telling(view.words())
                : (ends.get(0).label().equals("Actor") && relation.isWish()) ? "" : relation.word();
        return List.of(said, relation.isWish(), relation.isDerived(), told ? view.titleOf(relation.to()) : "");
    }

    /** Where the heading of the column tells the kind, the box need not. */
    private static Box quiet(Box box) {
        boolean told = box.form() != Form.TERM && (!box.isNode() || TOLD_BY_HEADING.contains(box.label()));
        return told
                ? new Box(box.id(), box.form(), box.label(), "", box.title(), box.column(), box.remark(), box.count())
                : box;
    }

    private String text(List<Relation> relations, boolean told) {
        Words words = this.view.words();
        List<String> tellings = relations.stream().map((relation) -> relation.telling(words)).distinct().toList();
        String telling = (tellings.size() == 1 && !isWished()) ? tellings.get(0) : summary(relations, words);
        return told ? telling + ": " + this.view.titleOf(relations.get(0).to()) : telling;
    }

    private String summary(List<Relation> relations, Words words) {
        Relation first = relations.get(0);
        String roles = relations.stream().map(Relation::word).distinct().collect(Collectors.joining(", "));
        return ((first.isWish() && !isWished()) ? words.text("view.wish") + ": " : "") + roles
                + (first.isDerived() ? ", " + words.of(Evidence.DERIVED) : "");
    }

    /** Whether its title says that all this is only wished or proposed. */
    private boolean isWished() {
        return this.box.title().equals(this.view.words().text("view.fold.wished", this.box.count()));
    }

    /** How far down the place for arriving lines reaches. */
    double top() {
        return this.rows.isEmpty() ? height() : this.top;
    }

    double width() {
        return this.width;
    }

    double height() {
        if (this.rows.isEmpty()) {
            return this.top;
        }
        Row last = this.rows.get(this.rows.size() - 1);
        return last.top() + last.lines().size() * Lettering.SMALL.leading() + 5;
    }

    /** The rows from which lines leave. */
    List<Row> leaving() {
        return this.rows.stream().filter((row) -> !row.told()).toList();
    }

    /** The box with its rows, then the relations that are told in words. */
    List<Part> parts(double x, double y) {
        List<Mark> marks = new ArrayList<>(BoxLook.marks(this.box, x, y, this.width, height()));
        leaving().forEach((row) -> marks.addAll(marks(row, x, y)));
        List<Part> parts = new ArrayList<>();
        parts.add(Parts.node(this.view, this.view.box(this.box.id()).orElseThrow(), marks));
        this.rows.stream()
            .filter(Row::told)
            .forEach((row) -> parts.add(Parts.relation(this.view, row.relations().get(0), marks(row, x, y))));
        return parts;
    }

    private List<Mark> marks(Row row, double x, double y) {
        String colour = (this.box.form() == Form.SUBJECT) ? Palette.PAPER : BoxLook.colour(this.box);
        return Drawing.texts(x + BoxLook.PADDING, y + row.top() + Lettering.SMALL.size() - 1, row.lines(),
                Lettering.SMALL, colour, false);
    }

}
