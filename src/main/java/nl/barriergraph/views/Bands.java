package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import nl.barriergraph.views.Drawing.Line;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Pen;
import nl.barriergraph.views.Drawing.Point;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Form;
import nl.barriergraph.views.GraphView.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Boxes of the first column under each other, each in a band with what it is related to
 * in the columns beside it, told in words under each other.
 */
final class Bands {

    private static final double GAP = 14;

    private static final double SIGN = 16;

    private final GraphView view;

    private final double width;

    private final List<Part> parts = new ArrayList<>();

    private double y;

    private Bands(GraphView view, double width) {
        this.view = view;
        this.width = width;
    }

    static Drawing draw(GraphView view, Sheet sheet) {
        return new Bands(view, sheet.width()).drawing();
    }

    private Drawing drawing() {
        List<Mark> heads = new ArrayList<>();
        for (int column = 0; column < this.view.headings().size(); column++) {
            heads.addAll(Drawing.texts(x(column), Lettering.HEADING.size(),
                    Lettering.HEADING.wrap(this.view.headings().get(column), widthOf(column)), Lettering.HEADING,
                    Palette.QUIET, false));
        }
        this.parts.add(Drawing.decoration(heads));
        this.y = Lettering.HEADING.leading() + 4;
        this.view.boxes().stream().filter((box) -> box.column() == 0).forEach(this::band);
        return new Drawing(this.width, this.y, List.copyOf(this.parts));
    }

    private double x(int column) {
        return (column == 0) ? 0 : first() + GAP + (column - 1) * (widthOf(1) + GAP);
    }

    private double first() {
        return Math.floor(this.width * 0.24);
    }

    private double widthOf(int column) {
        int others = Math.max(1, this.view.headings().size() - 1);
        return (column == 0) ? first() : Math.floor((this.width - first() - GAP * others) / others);
    }

    private void band(Box box) {
        this.parts.add(Drawing.decoration(List.of(new Line(List.of(new Point(0, this.y), new Point(this.width, this.y)),
                new Pen(Palette.LINE, 0.8, ""), false))));
        double top = this.y + 5;
        double height = BoxLook.height(box, first());
        this.parts.add(Parts.node(this.view, box, BoxLook.marks(box, 1, top, first(), height)));
        double bottom = top + height;
        for (int column = 1; column < this.view.headings().size(); column++) {
            bottom = Math.max(bottom, column(box, column, top));
        }
        this.y = bottom + 5;
    }

    private double column(Box box, int column, double top) {
        double at = top;
        for (Relation relation : this.view.relations()) {
            Box other = other(relation, box);
            if (other != null && other.column() == column) {
                at = told(relation, other, x(column), at, widthOf(column));
                at = beneath(other, column, at);
            }
        }
        return at;
    }

    /** What a box has to do with others that have no band either. */
    private double beneath(Box box, int column, double top) {
        double at = top;
        for (Relation relation : this.view.relations()) {
            Box other = this.view.box(relation.to()).orElseThrow();
            if (relation.from().equals(box.id()) && other.column() > 0) {
                List<String> lines = Lettering.SMALL.wrap(relation.telling(this.view.words()) + ": " + other.title(),
                        widthOf(column) - 2 * SIGN);
                this.parts.add(Parts.relation(this.view, relation, Drawing.texts(x(column) + 2 * SIGN,
                        at + Lettering.SMALL.size(), lines, Lettering.SMALL, Palette.QUIET, false)));
                at += lines.size() * Lettering.SMALL.leading() + 2;
            }
        }
        return at;
    }

    /** The other end of a relation that belongs in the band of a box, or null. */
    private @Nullable Box other(Relation relation, Box box) {
        if (relation.from().equals(box.id())) {
            return this.view.box(relation.to()).orElse(null);
        }
        return relation.to().equals(box.id()) ? this.view.box(relation.from()).orElse(null) : null;
    }

    /** A sign in the look of the relation, then its words. */
    private double told(Relation relation, Box other, double x, double top, double width) {
        List<String> lines = Lettering.SMALL.wrap(text(relation, other), width - SIGN);
        double middle = top + Lettering.SMALL.size() / 2 + 1;
        List<Mark> marks = new ArrayList<>();
        if (other.form() != Form.ABSENT) {
            marks.add(new Line(List.of(new Point(x, middle), new Point(x + SIGN - 5, middle)),
                    BoxLook.pen(relation, BoxLook.colour(other)), false));
        }
        marks.addAll(Drawing.texts(x + SIGN, top + Lettering.SMALL.size(), lines, Lettering.SMALL,
                (other.form() == Form.ABSENT) ? Palette.QUIET : Palette.INK, false));
        this.parts.add(Parts.relation(this.view, relation, marks));
        return top + lines.size() * Lettering.SMALL.leading() + 1;
    }

    private String text(Relation relation, Box other) {
        String word = relation.mark().isEmpty() ? "" : relation.mark() + " ";
        String remark = other.remark().isEmpty() ? "" : " (" + other.remark() + ")";
        String sources = relation.sources().isEmpty() ? ""
                : " " + Numbers.of(new TreeSet<>(relation.sources()), this.view.words());
        return relation.mark().startsWith("‹") ? other.title() + remark + " " + word.strip() + sources
                : word + other.title() + remark + sources;
    }

}
