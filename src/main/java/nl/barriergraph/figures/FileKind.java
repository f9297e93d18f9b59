package nl.barriergraph.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

import nl.barriergraph.report.Stamps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of files figures stand in, and where each keeps the stamps. */
enum FileKind {

    /** In its metadata. */
    SVG {

        @Override
        List<Found> read(byte[] file) {
            Element stamp = Jsoup.parse(text(file)).selectFirst("metadata");
            return List.of(Found.of("", (stamp != null) ? stamp.wholeText() : null));
        }

    },

    /** In a text chunk. */
    PNG {

        @Override
        List<Found> read(byte[] file) throws IOException {
            try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
                if (!readers.hasNext()) {
                    return List.of(Found.of("", null));
                }
                ImageReader reader = readers.next();
                reader.setInput(stream);
                IIOMetadataNode tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
                reader.dispose();
                return List.of(Found.of("", chunk(tree.getElementsByTagName("iTXtEntry"))));
            }
        }

        private static @Nullable String chunk(NodeList entries) {
            for (int i = 0; i < entries.getLength(); i++) {
                IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
                if (entry.getAttribute("keyword").equals("barrier-graph")) {
                    return entry.getAttribute("text");
                }
            }
            return null;
        }

    },

    /** In its properties, or of a report in an attached file. */
    PDF {

        @Override
        List<Found> read(byte[] file) throws IOException {
            try (PDDocument document = Loader.loadPDF(file)) {
                PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
                PDEmbeddedFilesNameTreeNode files = (names != null) ? names.getEmbeddedFiles() : null;
                Map<String, PDComplexFileSpecification> attached = (files != null) ? files.getNames() : null;
                if (attached == null || !attached.containsKey(Stamps.FILE)) {
                    return List.of(Found.of("", document.getDocumentInformation().getKeywords()));
                }
                return attached(
                        new String(attached.get(Stamps.FILE).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
            }
        }

        private static List<Found> attached(String json) {
            List<Found> found = new ArrayList<>();
            for (Map.Entry<String, JsonNode> stamp : JsonMapper.builder().build().readTree(json).properties()) {
                found.add(Found.of(stamp.getKey(), stamp.getValue().toString()));
            }
            return found;
        }

    },

    /** In attributes, or in the metadata of drawings. */
    HTML {

        @Override
        List<Found> read(byte[] file) {
            List<Found> found = new ArrayList<>();
            for (Element element : Jsoup.parse(text(file)).select("[data-stamp], svg, img")) {
                if (element.hasAttr("data-stamp")) {
                    found.add(Found.of(element.id(), element.attr("data-stamp")));
                }
                else if (element.closest("[data-stamp]") == null && element.parents().select("svg").isEmpty()) {
                    Element stamp = element.selectFirst("metadata");
                    found.add(Found.of(element.id(), (stamp != null) ? stamp.wholeText() : null));
                }
            }
            return found;
        }

    },

    /** In a custom part, by the names of the drawings. */
    DOCX {

        @Override
        List<Found> read(byte[] file) throws IOException {
            return new TextDocument(file).drawings("word/document.xml", "docPr", "name", "customXml/", "figure", "id",
                    "");
        }

    },

    /** In the properties of the document, by the names of the frames. */
    ODT {

        @Override
        List<Found> read(byte[] file) throws IOException {
            return new TextDocument(file).drawings("content.xml", "frame", "name", "meta.xml", "user-defined", "name",
                    Stamps.PROPERTY);
        }

    };

    /** Every figure of a file, with or without its stamp. */
    abstract List<Found> read(byte[] file) throws IOException;

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** By the end of a file's name. */
    static Optional<FileKind> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
            .filter((kind) -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
            .findFirst();
    }

}
