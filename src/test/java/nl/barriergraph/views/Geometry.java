package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.List;

import nl.barriergraph.views.Drawing.Area;
import nl.barriergraph.views.Drawing.Kind;
import nl.barriergraph.views.Drawing.Line;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Point;
import nl.barriergraph.views.Drawing.Text;

/** What is wrong with a drawing as a drawing. */
final class Geometry {

    private static final double TOLERANCE = 0.6;

    /** 7 points in pixels of which 640 are 170 mm. */
    private static final double SMALLEST = 7 / 72.0 * 25.4 * 640 / 170;

    /** What A4 upright and A3 lying hold between margins of 25 mm, in such pixels. */
    private static final double HIGHEST = 247.0 * 640 / 170;

    private final Drawing drawing;

    private final List<String> faults = new ArrayList<>();

    private Geometry(Drawing drawing) {
        this.drawing = drawing;
    }

    static List<String> faults(Figure figure) {
        return faults(figure.drawing());
    }

    static List<String> faults(Drawing drawing) {
        Geometry geometry = new Geometry(drawing);
        if (drawing.height() > HIGHEST) {
            geometry.faults.add("higher than a page: " + drawing.height());
        }
        geometry.texts();
        geometry.boxes();
        geometry.lines();
        return geometry.faults;
    }

    private List<Text> all() {
        return this.drawing.parts()
            .stream()
            .flatMap((part) -> part.marks().stream())
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .toList();
    }

    private void texts() {
        List<Text> texts = all();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            Area extent = text.extent();
            if (extent.x() < -TOLERANCE || extent.y() < -TOLERANCE
                    || extent.x() + extent.width() > this.drawing.width() + TOLERANCE
                    || extent.y() + extent.height() > this.drawing.height() + TOLERANCE) {
                this.faults.add("cut: " + text.text());
            }
            if (text.lettering().size() < SMALLEST) {
                this.faults.add("small: " + text.text());
            }
            if (!text.lettering().covers(text.text())) {
                this.faults.add("no letter for: " + text.text());
            }
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(extent, texts.get(j).extent())) {
                    this.faults.add("text over text: " + text.text() + " / " + texts.get(j).text());
                }
            }
        }
    }

    private record Framed(Part part, Area area) {
    }

    private List<Framed> framed() {
        return this.drawing.parts()
            .stream()
            .filter((part) -> part.kind() == Kind.NODE)
            .flatMap((part) -> part.marks()
                .stream()
                .filter(Area.class::isInstance)
                .map(Area.class::cast)
                .reduce((first, last) -> last)
                .map((area) -> new Framed(part, area))
                .stream())
            .toList();
    }

    private void boxes() {
        List<Framed> boxes = framed();
        this.drawing.parts()
            .stream()
            .filter((part) -> part.kind() == Kind.NODE)
            .flatMap((part) -> part.marks().stream())
            .filter(Area.class::isInstance)
            .map(Area.class::cast)
            .filter((area) -> area.x() < 0 || area.x() + area.width() > this.drawing.width())
            .forEach((area) -> this.faults.add("box cut: " + area));
        for (int i = 0; i < boxes.size(); i++) {
            Framed box = boxes.get(i);
            for (int j = i + 1; j < boxes.size(); j++) {
                if (overlap(box.area(), boxes.get(j).area())) {
                    this.faults.add("box over box: " + box.part().id() + " / " + boxes.get(j).part().id());
                }
            }
            box.part().marks().stream().filter(Text.class::isInstance).map(Text.class::cast).forEach((text) -> {
                Area extent = text.extent();
                if (extent.x() + extent.width() > box.area().x() + box.area().width() + TOLERANCE
                        || extent.y() + extent.height() > box.area().y() + box.area().height() + TOLERANCE) {
                    this.faults.add("text out of its box: " + text.text());
                }
            });
        }
    }

    private void lines() {
        List<Framed> boxes = framed();
        for (Part part : this.drawing.parts()) {
            if (part.kind() == Kind.RELATION) {
                part.marks()
                    .stream()
                    .filter(Line.class::isInstance)
                    .map(Line.class::cast)
                    .filter(Line::arrow)
                    .forEach((line) -> line(part, line, boxes));
            }
        }
    }

    private void line(Part part, Line line, List<Framed> boxes) {
        for (int i = 1; i < line.points().size(); i++) {
            Point from = line.points().get(i - 1);
            Point to = line.points().get(i);
            Area way = new Area(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()),
                    Math.abs(from.y() - to.y()), 0, "none", Drawing.Pen.NONE);
            boxes.stream()
                .filter((box) -> overlap(way, box.area()))
                .forEach((box) -> this.faults.add("line through box: " + part.title() + " / " + box.part().id()));
        }
    }

    private static boolean overlap(Area one, Area other) {
        return one.x() + TOLERANCE < other.x() + other.width() && other.x() + TOLERANCE < one.x() + one.width()
                && one.y() + TOLERANCE < other.y() + other.height() && other.y() + TOLERANCE < one.y() + one.height();
    }

}
