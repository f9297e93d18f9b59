package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.util.StringUtils;

import nl.barriergraph.views.Drawing.Area;
import nl.barriergraph.views.Drawing.Line;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Pen;
import nl.barriergraph.views.Drawing.Point;
import nl.barriergraph.views.Drawing.Text;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Relation;

/**
 * Boxes of the first column as rows, those of the second as columns, a cell for every
 * relation. Rows and columns stand in groups by their remark.
 */
final class MatrixLayout {

    private static final double NAMES = 0.31;

    /** So high at most are the heads of the columns. */
    private static final double HEAD = 104;

    private static final double GROUP = 19;

    private static final double WIDEST = 100;

    private final GraphView view;

    private final double width;

    private final double names;

    private final double step;

    private final List<Part> parts = new ArrayList<>();

    private final Map<String, Double> columns = new LinkedHashMap<>();

    private double y;

    private MatrixLayout(GraphView view, double width) {
        this.view = view;
        this.width = width;
        this.names = Math.floor(width * NAMES);
        this.step = Math.min(WIDEST, (width - this.names) / Math.max(1, boxes(1).size()));
    }

    static Drawing draw(GraphView view, Sheet sheet) {
        return new MatrixLayout(view, sheet.width()).drawing();
    }

    private List<Box> boxes(int column) {
        return this.view.boxes().stream().filter((box) -> box.column() == column).toList();
    }

    private Drawing drawing() {
        heads();
        String group = "";
        for (Box box : boxes(0)) {
            if (!box.remark().equals(group)) {
                group = box.remark();
                this.y += GROUP;
                this.parts.add(Drawing.decoration(List.of(new Text(0, this.y - 4, StringUtils.capitalize(group),
                        Lettering.HEADING, Palette.QUIET, false))));
            }
            row(box);
        }
        rule(this.y);
        return new Drawing(this.width, this.y + 4, List.copyOf(this.parts));
    }

    /** The heads of the columns rise, so that their words stay whole. */
    private void heads() {
        double x = this.names;
        String group = "";
        double top = boxes(1).stream().anyMatch((box) -> !box.remark().isEmpty()) ? 18 : 0;
        double bottom = top + 10
                + boxes(1).stream()
                    .flatMap((box) -> head(box).stream())
                    .mapToDouble(Lettering.CAPTION::width)
                    .max()
                    .orElse(0);
        for (Box box : boxes(1)) {
            if (!box.remark().equals(group)) {
                group = box.remark();
                this.parts.add(Drawing.decoration(List
                    .of(new Text(x, Lettering.HEADING.size(), group, Lettering.HEADING, Palette.QUIET, false))));
            }
            List<String> lines = head(box);
            double first = x + this.step / 2 - (lines.size() - 1) * Lettering.CAPTION.leading() / 2 + 3;
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                marks.add(Text.rising(first + i * Lettering.CAPTION.leading(), bottom - 5, lines.get(i),
                        Lettering.CAPTION, Palette.of(box.label())));
            }
            this.parts.add(Parts.node(this.view, box, marks));
            this.columns.put(box.id(), x);
            x += this.step;
        }
        this.y = bottom;
    }

    private static List<String> head(Box box) {
        return Lettering.CAPTION.wrap(box.title(), HEAD - 8);
    }

    private void row(Box box) {
        List<String> lines = Lettering.BOX_TITLE.wrap(box.title(), this.names - 6);
        List<Relation> cells = this.view.relations()
            .stream()
            .filter((relation) -> relation.from().equals(box.id()))
            .toList();
        int most = cells.stream().mapToInt((relation) -> lines(relation).size()).max().orElse(1);
        double height = Math.max(lines.size() * Lettering.BOX_TITLE.leading(), most * Lettering.SMALL.leading() + 2)
                + 2;
        rule(this.y);
        this.parts.add(Parts.node(this.view, box, Drawing.texts(0, this.y + Lettering.BOX_TITLE.size() + 1.5, lines,
                Lettering.BOX_TITLE, box.isNode() ? Palette.INK : Palette.QUIET, false)));
        cells.forEach((relation) -> cell(relation, height));
        this.y += height;
    }

    private void rule(double at) {
        this.parts.add(Drawing.decoration(List.of(new Line(List.of(new Point(0, at), new Point(this.width, at)),
                new Pen(Palette.LINE, 0.6, ""), false))));
    }

    /** A mark may be longer than its cell is wide; it is broken anywhere. */
    private List<String> lines(Relation relation) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String letter : relation.mark().split("", -1)) {
            if (Lettering.CAPTION.width(line + letter) > this.step - 8) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
        }
        lines.add(line.toString());
        return lines;
    }

    private void cell(Relation relation, double height) {
        double x = this.columns.getOrDefault(relation.to(), 0.0);
        List<String> lines = lines(relation);
        double first = this.y + (height - lines.size() * Lettering.CAPTION.leading()) / 2 + Lettering.CAPTION.size();
        boolean absent = relation.mark().startsWith("‹");
        List<Mark> marks = new ArrayList<>();
        if (!absent) {
            marks.add(new Area(x + 1.5, this.y + 1.5, this.step - 3, height - 3, relation.isWish() ? 6 : 0,
                    relation.isWish() ? Palette.PAPER : Palette.tint(Palette.BLUE), pen(relation)));
        }
        marks.addAll(Drawing.texts(x + this.step / 2, first, lines, Lettering.CAPTION,
                absent ? Palette.QUIET : relation.isWish() ? Palette.AMBER : Palette.INK, true));
        this.parts.add(Parts.relation(this.view, relation, marks));
    }

    private static Pen pen(Relation relation) {
        if (relation.isWish()) {
            return new Pen(Palette.AMBER, 1, "3 2");
        }
        return new Pen(Palette.BLUE, 1, relation.isDerived() ? "1.5 2" : "");
    }

}
