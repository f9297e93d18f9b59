package nl.barriergraph.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.barriergraph.report.Block.Illustration;
import nl.barriergraph.views.Stamp;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stamps of all figures of a report, as documents carry them: by the id of their
 * figure.
 */
public final class Stamps {

    /** The file attached to a PDF. */
    public static final String FILE = "barrier-graph-figures.json";

    /** The namespace of the XML within a text document. */
    public static final String NAMESPACE = "urn:barrier-graph:figures";

    /** What names of user-defined properties of an OpenDocument text begin with. */
    public static final String PROPERTY = "barrier-graph:";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Stamps() {
    }

    static String json(Report report) {
        Map<String, Stamp> stamps = report.illustrations()
            .collect(Collectors.toMap(Illustration::id, (figure) -> figure.figure().stamp()));
        return JSON.writeValueAsString(stamps);
    }

    static String xml(Report report) {
        try {
            StringWriter target = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("figures");
            xml.writeDefaultNamespace(NAMESPACE);
            List<Illustration> figures = report.illustrations().toList();
            for (Illustration figure : figures) {
                xml.writeStartElement("figure");
                xml.writeAttribute("id", figure.id());
                xml.writeCharacters(figure.figure().stamp().json());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return target.toString();
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
