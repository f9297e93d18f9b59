package nl.barriergraph.views;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Relation;

/** A figure as GraphML, for programs that work on graphs. */
final class GraphMl {

    private static final List<String> OF_NODES = List.of("title", "label", "caption", "form", "remark");

    private static final List<String> OF_EDGES = List.of("type", "word", "modality", "evidence", "period", "sources");

    private final StringWriter target = new StringWriter();

    private final XMLStreamWriter xml;

    private GraphMl() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.target);
    }

    static String of(Figure figure) {
        try {
            GraphMl writer = new GraphMl();
            writer.write(figure);
            return writer.target.toString();
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void write(Figure figure) throws XMLStreamException {
        GraphView view = figure.view();
        this.xml.writeStartDocument("UTF-8", "1.0");
        line();
        this.xml.writeStartElement("graphml");
        this.xml.writeAttribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
        line();
        for (String key : List.of("title", "asOf", "marking", "stamp")) {
            key("g-" + key, "graph", key);
        }
        for (String key : OF_NODES) {
            key("n-" + key, "node", key);
        }
        for (String key : OF_EDGES) {
            key("e-" + key, "edge", key);
        }
        this.xml.writeStartElement("graph");
        this.xml.writeAttribute("id", view.name());
        this.xml.writeAttribute("edgedefault", "directed");
        line();
        data("g-title", view.title());
        data("g-asOf", figure.stamp().asOf());
        data("g-marking", view.marking().name());
        data("g-stamp", figure.stamp().json());
        for (Box box : view.boxes()) {
            node(box);
        }
        for (int i = 0; i < view.relations().size(); i++) {
            edge(view.relations().get(i), "r" + (i + 1), view);
        }
        this.xml.writeEndElement();
        line();
        this.xml.writeEndElement();
        line();
        this.xml.writeEndDocument();
        this.xml.flush();
    }

    private void key(String id, String domain, String name) throws XMLStreamException {
        this.xml.writeEmptyElement("key");
        this.xml.writeAttribute("id", id);
        this.xml.writeAttribute("for", domain);
        this.xml.writeAttribute("attr.name", name);
        this.xml.writeAttribute("attr.type", "string");
        line();
    }

    private void node(Box box) throws XMLStreamException {
        this.xml.writeStartElement("node");
        this.xml.writeAttribute("id", box.id());
        line();
        data("n-title", box.title());
        data("n-label", box.label());
        data("n-caption", box.caption());
        data("n-form", box.form().name());
        data("n-remark", box.remark());
        this.xml.writeEndElement();
        line();
    }

    private void edge(Relation relation, String id, GraphView view) throws XMLStreamException {
        this.xml.writeStartElement("edge");
        this.xml.writeAttribute("id", id);
        this.xml.writeAttribute("source", relation.from());
        this.xml.writeAttribute("target", relation.to());
        line();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("e-type", relation.type());
        values.put("e-word", Mermaid.label(view, relation));
        values.put("e-modality", (relation.modality() != null) ? relation.modality().name() : "");
        values.put("e-evidence", (relation.evidence() != null) ? relation.evidence().name() : "");
        values.put("e-period", (relation.period() != null) ? relation.period().name() : "");
        values.put("e-sources", String.join("|",
                relation.sources().stream().map((number) -> view.sources().get(number - 1).id()).toList()));
        for (Map.Entry<String, String> value : values.entrySet()) {
            data(value.getKey(), value.getValue());
        }
        this.xml.writeEndElement();
        line();
    }

    private void data(String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            this.xml.writeStartElement("data");
            this.xml.writeAttribute("key", key);
            this.xml.writeCharacters(value);
            this.xml.writeEndElement();
            line();
        }
    }

    private void line() throws XMLStreamException {
        this.xml.writeCharacters("\n");
    }

}
