package nl.barriergraph.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A text document: XML in a zip. */
final class TextDocument {

    private final Map<String, String> parts = new TreeMap<>();

    TextDocument(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    this.parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /**
     * The drawings of a part, with the stamps that other parts keep by their names.
     * @param prefix of the names there
     */
    List<Found> drawings(String part, String drawing, String name, String keeping, String stamp, String key,
            String prefix) {
        Map<String, String> stamps = new HashMap<>();
        this.parts.forEach((path, text) -> {
            if (path.startsWith(keeping)) {
                elements(text, stamp).forEach((element) -> stamps.put(attribute(element, key), element.wholeText()));
            }
        });
        return elements(this.parts.getOrDefault(part, ""), drawing).stream()
            .map((element) -> attribute(element, name))
            .map((found) -> Found.of(found, stamps.get(prefix + found)))
            .toList();
    }

    /** Elements by their name without prefix. */
    private static List<Element> elements(String xml, String name) {
        return Jsoup.parse(xml, Parser.xmlParser())
            .getAllElements()
            .stream()
            .filter((element) -> local(element.tagName()).equals(name))
            .toList();
    }

    private static String attribute(Element element, String name) {
        return element.attributes()
            .asList()
            .stream()
            .filter((attribute) -> local(attribute.getKey()).equals(name))
            .map((attribute) -> attribute.getValue())
            .findFirst()
            .orElse("");
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

}
