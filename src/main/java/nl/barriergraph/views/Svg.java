package nl.barriergraph.views;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.barriergraph.views.Drawing.Area;
import nl.barriergraph.views.Drawing.Kind;
import nl.barriergraph.views.Drawing.Line;
import nl.barriergraph.views.Drawing.Mark;
import nl.barriergraph.views.Drawing.Part;
import nl.barriergraph.views.Drawing.Pen;
import nl.barriergraph.views.Drawing.Point;
import nl.barriergraph.views.Drawing.Text;

/**
 * A drawing as SVG that opens everywhere: one element a line, colours as attributes, no
 * style sheet, no script, nothing foreign.
 */
final class Svg {

    static final String FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final double ROUNDING = 4;

    private static final double ARROW = 5;

    private final Figure figure;

    private final String prefix;

    private final boolean standalone;

    private final StringWriter target = new StringWriter();

    private final XMLStreamWriter xml;

    private Svg(Figure figure, String prefix, boolean standalone) throws XMLStreamException {
        this.figure = figure;
        this.prefix = prefix;
        this.standalone = standalone;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.target);
    }

    /** A file of its own, as wide as it is printed. */
    static String file(Figure figure) {
        return write(figure, "", true);
    }

    /**
     * A part of a page.
     * @param prefix of every id, since a page may hold several pictures
     */
    static String inline(Figure figure, String prefix) {
        return write(figure, prefix, false);
    }

    private static String write(Figure figure, String prefix, boolean standalone) {
        try {
            Svg svg = new Svg(figure, prefix, standalone);
            svg.write();
            return svg.target.toString();
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void write() throws XMLStreamException {
        Drawing drawing = this.figure.drawing();
        GraphView view = this.figure.view();
        if (this.standalone) {
            this.xml.writeStartDocument("UTF-8", "1.0");
            line();
        }
        Map<String, String> root = new LinkedHashMap<>();
        root.put("xmlns", NAMESPACE);
        root.put("width", this.standalone ? millimetres(drawing.width()) : Numbers.of(drawing.width()));
        if (this.standalone) {
            root.put("height", millimetres(drawing.height()));
        }
        root.put("viewBox", "0 0 %s %s".formatted(Numbers.of(drawing.width()), Numbers.of(drawing.height())));
        root.put("role", "group");
        root.put(this.standalone ? "xml:lang" : "lang", view.words().language().code());
        root.put("aria-labelledby", this.prefix + "title");
        root.put("aria-describedby", this.prefix + "desc");
        root.put("class", "barrier-graph " + view.name());
        root.put("font-family", FONTS);
        root.put("data-figure", this.figure.stamp().figureFingerprint());
        start("svg", root);
        element("title", Map.of("id", this.prefix + "title"), view.title());
        element("desc", Map.of("id", this.prefix + "desc"), this.figure.description());
        element("metadata", Map.of("id", this.prefix + "stamp"), this.figure.stamp().json());
        area(new Area(0, 0, drawing.width(), drawing.height(), 0, Palette.PAPER, Pen.NONE));
        for (Part part : drawing.parts()) {
            part(part);
        }
        end();
        this.xml.writeEndDocument();
        this.xml.flush();
    }

    private static String millimetres(double pixels) {
        return Numbers.of(pixels * 170 / 640) + "mm";
    }

    private void part(Part part) throws XMLStreamException {
        if (part.kind() != Kind.DECORATION) {
            if (part.link() != null) {
                Map<String, String> link = new LinkedHashMap<>();
                link.put("href", part.link());
                start("a", link);
            }
            Map<String, String> group = new LinkedHashMap<>();
            group.put("id", this.prefix + part.kind().name().toLowerCase(Locale.ROOT) + "-" + part.id());
            group.put("class", part.kind().name().toLowerCase(Locale.ROOT));
            part.data().forEach((name, value) -> group.put("data-" + name, value));
            start("g", group);
            element("title", Map.of(), part.title());
        }
        for (Mark mark : part.marks()) {
            if (mark instanceof Area area) {
                area(area);
            }
            else if (mark instanceof Line path) {
                path(path);
            }
            else if (mark instanceof Text text) {
                text(text);
            }
        }
        if (part.kind() != Kind.DECORATION) {
            end();
            if (part.link() != null) {
                end();
            }
        }
    }

    private void area(Area area) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("x", Numbers.of(area.x()));
        attributes.put("y", Numbers.of(area.y()));
        attributes.put("width", Numbers.of(area.width()));
        attributes.put("height", Numbers.of(area.height()));
        if (area.radius() > 0) {
            attributes.put("rx", Numbers.of(area.radius()));
        }
        attributes.put("fill", area.fill());
        pen(area.pen(), attributes);
        empty("rect", attributes);
    }

    private static void pen(Pen pen, Map<String, String> attributes) {
        if (pen.width() > 0) {
            attributes.put("stroke", pen.colour());
            attributes.put("stroke-width", Numbers.of(pen.width()));
            if (!pen.dash().isEmpty()) {
                attributes.put("stroke-dasharray", pen.dash());
            }
        }
    }

    private void path(Line line) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("d", line.arrow() ? rounded(shortened(line.points())) : rounded(line.points()));
        attributes.put("fill", "none");
        pen(line.pen(), attributes);
        empty("path", attributes);
        if (line.arrow()) {
            Map<String, String> head = new LinkedHashMap<>();
            head.put("d", arrow(line.points()));
            head.put("fill", line.pen().colour());
            empty("path", head);
        }
    }

    private static List<Point> shortened(List<Point> points) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        List<Point> shortened = new ArrayList<>(points);
        shortened.set(points.size() - 1, towards(end, before, ARROW));
        return shortened;
    }

    private static String arrow(List<Point> points) {
        Point end = points.get(points.size() - 1);
        Point base = towards(end, points.get(points.size() - 2), ARROW + 1);
        double dx = (base.y() - end.y()) * 0.45;
        double dy = (end.x() - base.x()) * 0.45;
        return "M%s,%s L%s,%s L%s,%s Z".formatted(Numbers.of(end.x()), Numbers.of(end.y()), Numbers.of(base.x() + dx),
                Numbers.of(base.y() + dy), Numbers.of(base.x() - dx), Numbers.of(base.y() - dy));
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double share = (length == 0) ? 0 : Math.min(1, distance / length);
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    /** The line with its corners rounded. */
    private static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double before = distance(points.get(i - 1), corner) / 2;
            double after = distance(corner, points.get(i + 1)) / 2;
            double radius = Math.min(ROUNDING, Math.min(before, after));
            path.append(" L").append(at(towards(corner, points.get(i - 1), radius)));
            path.append(" Q").append(at(corner)).append(' ').append(at(towards(corner, points.get(i + 1), radius)));
        }
        return path.append(" L").append(at(points.get(points.size() - 1))).toString();
    }

    private static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private static String at(Point point) {
        return Numbers.of(point.x()) + "," + Numbers.of(point.y());
    }

    private void text(Text text) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("x", Numbers.of(text.x()));
        attributes.put("y", Numbers.of(text.y()));
        attributes.put("font-size", Numbers.of(text.lettering().size()));
        if (text.lettering().isBold()) {
            attributes.put("font-weight", "bold");
        }
        if (text.centred()) {
            attributes.put("text-anchor", "middle");
        }
        if (text.rising()) {
            attributes.put("transform", "rotate(-90 %s %s)".formatted(Numbers.of(text.x()), Numbers.of(text.y())));
        }
        attributes.put("fill", text.colour());
        element("text", attributes, text.text());
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        this.xml.writeStartElement(name);
        attributes(attributes);
        this.xml.writeCharacters("\n");
    }

    private void end() throws XMLStreamException {
        this.xml.writeEndElement();
        line();
    }

    private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        this.xml.writeEmptyElement(name);
        attributes(attributes);
        line();
    }

    private void element(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        this.xml.writeStartElement(name);
        attributes(attributes);
        this.xml.writeCharacters(text);
        this.xml.writeEndElement();
        line();
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            this.xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void line() throws XMLStreamException {
        this.xml.writeCharacters("\n");
    }

}
