package nl.barriergraph.dataset;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;

/**
 * Writes a data set as GraphML, for programs that draw or analyse graphs. Lists are
 * separated by {@code |}, as in the data folder.
 */
public final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes it.
     * @param about what is told of the whole, by name
     */
    public static void write(Dataset dataset, Map<String, String> about, OutputStream stream) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory()
                .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            new GraphMl(xml).write(dataset, about);
            xml.close();
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException("The data cannot be written as GraphML", ex);
        }
    }

    private void write(Dataset dataset, Map<String, String> about) throws XMLStreamException {
        this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
        this.xml.writeStartElement("graphml");
        this.xml.writeDefaultNamespace(NAMESPACE);
        line();
        keys("graph", about.keySet());
        keys("node", names(dataset.nodes().values().stream().map(Node::properties).toList(), "label"));
        keys("edge", names(dataset.relationships().values().stream().map(Relationship::properties).toList(), "type"));
        this.xml.writeStartElement("graph");
        this.xml.writeAttribute("edgedefault", "directed");
        line();
        data("graph", about);
        for (Node node : dataset.nodes().values()) {
            this.xml.writeStartElement("node");
            this.xml.writeAttribute("id", node.id());
            data("node", Map.of("label", node.label().label()));
            data("node", node.properties());
            end();
        }
        for (Relationship row : dataset.relationships().values()) {
            this.xml.writeStartElement("edge");
            this.xml.writeAttribute("source", row.from());
            this.xml.writeAttribute("target", row.to());
            data("edge", Map.of("type", row.type().name()));
            data("edge", row.properties());
            end();
        }
        end();
        end();
        this.xml.writeEndDocument();
    }

    private static SortedSet<String> names(List<? extends Map<String, Object>> rows, String more) {
        SortedSet<String> names = rows.stream()
            .flatMap((row) -> row.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
        names.add(more);
        return names;
    }

    private void keys(String part, Iterable<String> names) throws XMLStreamException {
        for (String name : names) {
            this.xml.writeEmptyElement("key");
            this.xml.writeAttribute("id", part + "." + name);
            this.xml.writeAttribute("for", part);
            this.xml.writeAttribute("attr.name", name);
            this.xml.writeAttribute("attr.type", "string");
            line();
        }
    }

    private void data(String part, Map<String, ?> values) throws XMLStreamException {
        for (Map.Entry<String, ?> value : values.entrySet()) {
            this.xml.writeStartElement("data");
            this.xml.writeAttribute("key", part + "." + value.getKey());
            this.xml.writeCharacters((value.getValue() instanceof List<?> list)
                    ? list.stream().map(String::valueOf).collect(Collectors.joining("|"))
                    : String.valueOf(value.getValue()));
            this.xml.writeEndElement();
        }
    }

    private void end() throws XMLStreamException {
        this.xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        this.xml.writeCharacters("\n");
    }

}
