package nl.barriergraph.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Heading;
import nl.barriergraph.report.Block.Illustration;
import nl.barriergraph.report.Block.Look;
import nl.barriergraph.report.Block.Paragraph;
import nl.barriergraph.report.Block.Places;
import nl.barriergraph.report.Block.Points;
import nl.barriergraph.report.Block.Table;
import nl.barriergraph.report.Report.Part;

/** The text of a report as the main part of an OpenDocument text. */
final class OdtContent {

    private static final String PREFIX = "urn:oasis:names:tc:opendocument:xmlns:";

    private final Report report;

    private final StringWriter target = new StringWriter();

    private final XMLStreamWriter xml;

    private OdtContent(Report report) throws XMLStreamException {
        this.report = report;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.target);
    }

    static String of(Report report) throws XMLStreamException {
        OdtContent content = new OdtContent(report);
        content.write();
        return content.target.toString();
    }

    private void write() throws XMLStreamException {
        this.xml.writeStartDocument("UTF-8", "1.0");
        start("office:document-content", Map.of());
        for (String name : List.of("office", "text", "table", "style")) {
            this.xml.writeAttribute("xmlns:" + name, PREFIX + name + ":1.0");
        }
        this.xml.writeAttribute("xmlns:draw", PREFIX + "drawing:1.0");
        this.xml.writeAttribute("xmlns:svg", PREFIX + "svg-compatible:1.0");
        this.xml.writeAttribute("xmlns:fo", PREFIX + "xsl-fo-compatible:1.0");
        this.xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        this.xml.writeAttribute("office:version", "1.3");
        columns();
        start("office:body", Map.of());
        start("office:text", Map.of());
        cover();
        for (Part part : this.report.parts()) {
            part(part);
        }
        end();
        end();
        end();
        this.xml.writeEndDocument();
    }

    /** Every table has columns of its own. */
    private void columns() throws XMLStreamException {
        start("office:automatic-styles", Map.of());
        start("style:style", Map.of("style:name", "Row", "style:family", "table-row"));
        empty("style:table-row-properties", Map.of("fo:keep-together", "always"));
        end();
        cell("Head", "0.4mm solid #52606d", "transparent");
        for (Look look : Look.values()) {
            cell("Cell_" + look.slug(), "0.2mm solid #c8d1da", "#" + look.colour());
        }
        start("style:style", Map.of("style:name", "Picture", "style:family", "graphic"));
        empty("style:graphic-properties", Map.of("style:vertical-pos", "top", "style:vertical-rel", "baseline"));
        end();
        for (Part part : this.report.parts()) {
            for (Block block : part.blocks()) {
                if (block instanceof Table table) {
                    columns(table, (part.wide() ? Widths.LYING : Widths.UPRIGHT).table());
                }
            }
        }
        end();
    }

    private void cell(String name, String line, String colour) throws XMLStreamException {
        start("style:style", Map.of("style:name", name, "style:family", "table-cell"));
        empty("style:table-cell-properties",
                Map.of("fo:padding", "1mm", "fo:border-bottom", line, "fo:background-color", colour));
        end();
    }

    private void columns(Table table, int width) throws XMLStreamException {
        start("style:style", Map.of("style:name", table.id(), "style:family", "table"));
        empty("style:table-properties", Map.of("style:width", width + "mm", "table:align", "left", "fo:margin-bottom",
                "4mm", "style:may-break-between-rows", "true"));
        end();
        for (int i = 0; i < table.weights().size(); i++) {
            start("style:style", Map.of("style:name", table.id() + "." + i, "style:family", "table-column"));
            empty("style:table-column-properties",
                    Map.of("style:column-width", millimetres(width * table.share(i) / 100)));
            end();
        }
    }

    private void cover() throws XMLStreamException {
        text("Mark", this.report.marked());
        text("Title", this.report.title());
        text("Subtitle", this.report.subtitle());
        for (String fact : this.report.facts()) {
            text("Fact", fact);
        }
        text("Contents_20_Heading", this.report.words().text("report.contents"));
        for (Part part : this.report.parts()) {
            start("text:p", Map.of("text:style-name", "Contents"));
            link(part.id(), part.title());
            end();
        }
    }

    private void part(Part part) throws XMLStreamException {
        heading(part.wide() ? "Heading_20_1_20_wide" : "Heading_20_1", 1, part.id(), part.title());
        for (Block block : part.blocks()) {
            block(block);
        }
    }

    private void heading(String style, int level, String id, String text) throws XMLStreamException {
        start("text:h", Map.of("text:style-name", style, "text:outline-level", String.valueOf(level)));
        mark(id);
        this.xml.writeCharacters(text);
        end();
    }

    private void block(Block block) throws XMLStreamException {
        if (block instanceof Heading heading) {
            heading("Heading_20_" + heading.level(), heading.level(), heading.id(), heading.text());
        }
        else if (block instanceof Paragraph paragraph) {
            text(paragraph.notice() ? "Notice" : "Text_20_body", paragraph.text());
        }
        else if (block instanceof Points points) {
            start("text:list", Map.of("text:style-name", "Points"));
            for (String item : points.items()) {
                start("text:list-item", Map.of());
                text("Point", item);
                end();
            }
            end();
        }
        else if (block instanceof Table table) {
            table(table);
        }
        else if (block instanceof Illustration illustration) {
            illustration(illustration);
        }
        else if (block instanceof Places places) {
            places(places);
        }
    }

    private void places(Places places) throws XMLStreamException {
        for (int i = 1; i <= places.lines().size(); i++) {
            start("text:p", Map.of("text:style-name", "Place"));
            mark("place-" + i);
            this.xml.writeCharacters("[%d]".formatted(i));
            empty("text:tab", Map.of());
            this.xml.writeCharacters(places.lines().get(i - 1));
            end();
        }
    }

    private void table(Table table) throws XMLStreamException {
        text("Caption_20_above", table.caption());
        start("table:table", Map.of("table:name", table.id(), "table:style-name", table.id()));
        for (int i = 0; i < table.weights().size(); i++) {
            empty("table:table-column", Map.of("table:style-name", table.id() + "." + i));
        }
        start("table:table-header-rows", Map.of());
        start("table:table-row", Map.of("table:style-name", "Row"));
        for (String title : table.header()) {
            cell("Head", "Table_20_Heading", Field.of(title));
        }
        end();
        end();
        for (List<Field> row : table.rows()) {
            start("table:table-row", Map.of("table:style-name", "Row"));
            for (Field field : row) {
                cell("Cell_" + field.look().slug(),
                        (field.look() == Look.DERIVED) ? "Table_20_Derived" : "Table_20_Contents", field);
            }
            end();
        }
        end();
    }

    private void cell(String style, String paragraph, Field field) throws XMLStreamException {
        start("table:table-cell", Map.of("table:style-name", style, "office:value-type", "string"));
        start("text:p", Map.of("text:style-name", paragraph));
        this.xml.writeCharacters(field.text());
        for (int number : field.references()) {
            this.xml.writeCharacters(" ");
            link("place-" + number, "[%d]".formatted(number));
        }
        end();
        end();
    }

    private void illustration(Illustration illustration) throws XMLStreamException {
        double share = illustration.figure().heightByWidth();
        double width = illustration.width();
        start("text:p", Map.of("text:style-name", "Figure"));
        start("draw:frame", Map.of("draw:name", illustration.id(), "draw:style-name", "Picture", "text:anchor-type",
                "as-char", "svg:width", millimetres(width), "svg:height", millimetres(width * share)));
        image(illustration.id() + ".svg", "image/svg+xml");
        image(illustration.id() + ".png", "image/png");
        start("svg:title", Map.of());
        this.xml.writeCharacters(illustration.caption());
        end();
        start("svg:desc", Map.of());
        this.xml.writeCharacters(illustration.alt());
        end();
        end();
        end();
        text("Caption", illustration.caption());
    }

    private void image(String file, String type) throws XMLStreamException {
        empty("draw:image", Map.of("xlink:href", "Pictures/" + file, "xlink:type", "simple", "xlink:show", "embed",
                "xlink:actuate", "onLoad", "draw:mime-type", type));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private void text(String style, String text) throws XMLStreamException {
        start("text:p", Map.of("text:style-name", style));
        this.xml.writeCharacters(text);
        end();
    }

    private void mark(String id) throws XMLStreamException {
        empty("text:bookmark", Map.of("text:name", id));
    }

    private void link(String id, String text) throws XMLStreamException {
        start("text:a", Map.of("xlink:type", "simple", "xlink:href", "#" + id));
        this.xml.writeCharacters(text);
        end();
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        this.xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        this.xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        List<String> names = attributes.keySet().stream().sorted().toList();
        for (String name : names) {
            this.xml.writeAttribute(name, attributes.getOrDefault(name, ""));
        }
    }

    private void end() throws XMLStreamException {
        this.xml.writeEndElement();
    }

}
