package nl.barriergraph.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.barriergraph.report.Block.Illustration;
import nl.barriergraph.views.Format;

/**
 * A report as OpenDocument text. Figures are vectors, with points for programs that know
 * none; the stamps of the figures are properties of the document.
 */
final class Odt {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final Report report;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Odt(Report report) {
        this.report = report;
    }

    static byte[] of(Report report) {
        try {
            return new Odt(report).written();
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException(ex);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private byte[] written() throws XMLStreamException, IOException {
        this.files.put("content.xml", bytes(OdtContent.of(this.report)));
        this.files.put("styles.xml", bytes(styles()));
        this.files.put("meta.xml", bytes(meta()));
        this.report.illustrations().forEach(this::picture);
        this.files.put("META-INF/manifest.xml", bytes(manifest()));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            type(zip);
            for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
                zip.putNextEntry(entry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return target.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void picture(Illustration illustration) {
        this.files.put("Pictures/" + illustration.id() + ".svg", illustration.figure().write(Format.SVG, 1));
        this.files.put("Pictures/" + illustration.id() + ".png", illustration.figure().write(Format.PNG, 2));
    }

    /** Every file bears the day on which was asked. */
    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        LocalDateTime day = this.report.asOf().atStartOfDay();
        entry.setTimeLocal(day);
        return entry;
    }

    /** The type comes first and as it is, so that it can be read without unzipping. */
    private void type(ZipOutputStream zip) throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCompressedSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private String styles() throws XMLStreamException {
        StringWriter foot = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(foot);
        xml.writeCharacters(this.report.foot());
        xml.flush();
        return Resources.text("styles-odt.xml")
            .replace("{language}", this.report.words().language().code())
            .replace("{country}", this.report.words().language().choose("NL", "GB"))
            .replace("{foot}", foot.toString());
    }

    private String meta() throws XMLStreamException {
        StringWriter target = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-meta");
        xml.writeAttribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
        xml.writeAttribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.writeAttribute("office:version", "1.3");
        xml.writeStartElement("office:meta");
        element(xml, "dc:title", this.report.title());
        element(xml, "dc:subject", this.report.subtitle());
        element(xml, "dc:language", this.report.words().language().choose("nl-NL", "en-GB"));
        List<Illustration> figures = this.report.illustrations().toList();
        for (Illustration figure : figures) {
            xml.writeStartElement("meta:user-defined");
            xml.writeAttribute("meta:name", Stamps.PROPERTY + figure.id());
            xml.writeAttribute("meta:value-type", "string");
            xml.writeCharacters(figure.figure().stamp().json());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        return target.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String manifest() throws XMLStreamException {
        StringWriter target = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("manifest:manifest");
        xml.writeAttribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
        xml.writeAttribute("manifest:version", "1.3");
        entry(xml, "/", TYPE);
        for (String file : this.files.keySet()) {
            entry(xml, file, type(file));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return target.toString();
    }

    private static void entry(XMLStreamWriter xml, String path, String type) throws XMLStreamException {
        xml.writeEmptyElement("manifest:file-entry");
        xml.writeAttribute("manifest:full-path", path);
        xml.writeAttribute("manifest:media-type", type);
        if (path.equals("/")) {
            xml.writeAttribute("manifest:version", "1.3");
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "svg" -> Format.SVG.type();
            case "png" -> Format.PNG.type();
            default -> "text/xml";
        };
    }

}
