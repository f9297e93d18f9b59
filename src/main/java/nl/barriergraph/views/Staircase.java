package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.barriergraph.views.Drawing.Area;
import nl.barriergraph.views.Drawing.Line;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Pen;
import nl.barriergraph.views.Drawing.Point;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Relation;

/**
 * Columns from left to right that begin lower and lower: time runs downwards. A line goes
 * up in the gap before its column and then left above everything of the columns between,
 * so that it meets no box.
 */
final class Staircase {

    private static final double LANE = 5;

    private static final double GAP = 10;

    private static final double WIDEST = 220;

    private final GraphView view;

    private final double sheet;

    private final Map<String, Card> cards = new LinkedHashMap<>();

    private final Map<String, Point> corners = new LinkedHashMap<>();

    private Staircase(GraphView view, double sheet) {
        this.view = view;
        this.sheet = sheet;
    }

    static Drawing draw(GraphView view, Sheet sheet) {
        return new Staircase(view, sheet.width()).drawing();
    }

    private int column(String id) {
        return this.view.box(id).map(Box::column).orElseThrow();
    }

    private boolean isTold(Relation relation) {
        return column(relation.from()) <= column(relation.to());
    }

    private List<Relation> arriving(Box box) {
        return this.view.relations()
            .stream()
            .filter((relation) -> !isTold(relation) && relation.to().equals(box.id()))
            .toList();
    }

    private long lanes(int column) {
        return this.view.relations()
            .stream()
            .filter((relation) -> !isTold(relation) && column(relation.from()) == column)
            .count();
    }

    private Drawing drawing() {
        int columns = Math.max(1, this.view.headings().size());
        double gaps = 0;
        for (int column = 1; column < columns; column++) {
            gaps += gap(column);
        }
        double width = Math.min(WIDEST, Math.floor((this.sheet - gaps) / columns));
        List<Part> decorations = new ArrayList<>();
        List<Part> boxes = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int column = 0; column < columns; column++) {
            x += (column == 0) ? 0 : gap(column);
            y = column(column, x, y, width, decorations, boxes);
            x += width;
        }
        List<Part> parts = new ArrayList<>(decorations);
        parts.addAll(lines());
        parts.addAll(boxes);
        return new Drawing(this.sheet, y, parts);
    }

    private double gap(int column) {
        return 2 * GAP + LANE * Math.max(1, lanes(column));
    }

    private double column(int column, double x, double top, double width, List<Part> decorations, List<Part> parts) {
        double y = top;
        List<String> heading = this.view.headings().isEmpty() ? List.of()
                : Lettering.HEADING.wrap(this.view.headings().get(column), width);
        decorations.add(Drawing.decoration(
                Drawing.texts(x, y + Lettering.HEADING.size(), heading, Lettering.HEADING, Palette.QUIET, false)));
        y += heading.size() * Lettering.HEADING.leading() + 6;
        for (Box box : this.view.boxes().stream().filter((candidate) -> candidate.column() == column).toList()) {
            Card card = new Card(this.view, box, width, arriving(box).size(), this::isTold);
            this.cards.put(box.id(), card);
            this.corners.put(box.id(), new Point(x, y));
            parts.addAll(card.parts(x, y));
            y += card.height() + GAP;
        }
        decorations.add(0, Drawing.decoration(List.of(new Area(x, top, width, y - top, 0, Palette.WASH, Pen.NONE))));
        return y + 8;
    }

    private List<Part> lines() {
        List<Part> lines = new ArrayList<>();
        Map<Integer, Integer> used = new LinkedHashMap<>();
        for (Box box : this.view.boxes()) {
            Card card = Objects.requireNonNull(this.cards.get(box.id()));
            Point corner = Objects.requireNonNull(this.corners.get(box.id()));
            for (Card.Row row : card.leaving()) {
                for (Relation relation : row.relations()) {
                    int lane = used.merge(box.column(), 1, Integer::sum);
                    double x = corner.x() - GAP - (lane - 1) * LANE;
                    lines.add(line(relation, box, new Point(corner.x(), corner.y() + row.middle()), x));
                }
            }
        }
        return lines;
    }

    private Part line(Relation relation, Box from, Point start, double lane) {
        Box target = this.view.box(relation.to()).orElseThrow();
        Card card = Objects.requireNonNull(this.cards.get(target.id()));
        Point corner = Objects.requireNonNull(this.corners.get(target.id()));
        List<Relation> arriving = arriving(target);
        double y = corner.y() + card.top() * (arriving.indexOf(relation) + 1) / (arriving.size() + 1);
        return Parts.relation(this.view, relation,
                List.of(new Line(
                        List.of(start, new Point(lane, start.y()), new Point(lane, y),
                                new Point(corner.x() + card.width(), y)),
                        BoxLook.pen(relation, BoxLook.colour(from)), true)));
    }

}
