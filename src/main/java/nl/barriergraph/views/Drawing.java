package nl.barriergraph.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A picture as geometry, in pixels of which 640 are 170 mm on paper.
 *
 * @param parts in reading order
 */
record Drawing(double width, double height, List<Part> parts) {

    /** What a part of the picture is. */
    enum Kind {

        NODE, RELATION, DECORATION

    }

    /**
     * Marks that belong together.
     *
     * @param id of the box, or of the relation
     * @param title what a reader is told on pointing at it; may be empty
     * @param link where it leads, or null
     * @param data what scripts and tests read back
     */
    record Part(Kind kind, String id, String title, @Nullable String link, Map<String, String> data, List<Mark> marks) {

        Part moved(double dx, double dy) {
            return new Part(this.kind, this.id, this.title, this.link, this.data,
                    this.marks.stream().map((mark) -> mark.moved(dx, dy)).toList());
        }

    }

    /** A thing that is drawn. */
    sealed interface Mark {

        Mark moved(double dx, double dy);

    }

    /** How lines look. */
    record Pen(String colour, double width, String dash) {

        static final Pen NONE = new Pen("none", 0, "");

    }

    /** A rectangle. */
    record Area(double x, double y, double width, double height, double radius, String fill, Pen pen) implements Mark {

        @Override
        public Area moved(double dx, double dy) {
            return new Area(this.x + dx, this.y + dy, this.width, this.height, this.radius, this.fill, this.pen);
        }

    }

    /** A line with corners. */
    record Line(List<Point> points, Pen pen, boolean arrow) implements Mark {

        @Override
        public Line moved(double dx, double dy) {
            return new Line(this.points.stream().map((point) -> new Point(point.x() + dx, point.y() + dy)).toList(),
                    this.pen, this.arrow);
        }

    }

    record Point(double x, double y) {
    }

    /**
     * One line of text; {@code x} is its beginning, or its middle where centred.
     *
     * @param rising whether it runs upwards
     */
    record Text(double x, double y, String text, Lettering lettering, String colour, boolean centred,
            boolean rising) implements Mark {

        Text(double x, double y, String text, Lettering lettering, String colour, boolean centred) {
            this(x, y, text, lettering, colour, centred, false);
        }

        static Text rising(double x, double y, String text, Lettering lettering, String colour) {
            return new Text(x, y, text, lettering, colour, false, true);
        }

        @Override
        public Text moved(double dx, double dy) {
            return new Text(this.x + dx, this.y + dy, this.text, this.lettering, this.colour, this.centred,
                    this.rising);
        }

        /** The room it takes. */
        Area extent() {
            double length = this.lettering.width(this.text);
            double size = this.lettering.size();
            return this.rising ? new Area(this.x - size * 0.75, this.y - length, size, length, 0, "none", Pen.NONE)
                    : new Area(this.centred ? this.x - length / 2 : this.x, this.y - size * 0.75, length, size, 0,
                            "none", Pen.NONE);
        }

    }

    /** Lines of text under each other, from a first baseline. */
    static List<Mark> texts(double x, double y, List<String> lines, Lettering lettering, String colour,
            boolean centred) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Text(x, y + i * lettering.leading(), lines.get(i), lettering, colour, centred));
        }
        return marks;
    }

    static Part decoration(List<Mark> marks) {
        return new Part(Kind.DECORATION, "", "", null, Map.of(), List.copyOf(marks));
    }

}
