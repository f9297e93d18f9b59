package nl.barriergraph.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.stream.Collectors;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import nl.barriergraph.views.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A report as PDF/A-3U and PDF/UA-1 of the same page as {@link Html}. The stamps of its
 * figures are a file attached to it.
 */
final class Pdf {

    private static final String SCHEME = "figure";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    static byte[] of(Report report) {
        try {
            Map<String, byte[]> figures = report.illustrations()
                .collect(Collectors.toMap((figure) -> SCHEME + ":" + figure.id() + ".pdf",
                        (figure) -> withoutCidSets(figure.figure().write(Format.PDF, 1))));
            return written(report, figures);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static byte[] written(Report report, Map<String, byte[]> figures) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true)
            .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
            .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        letters(builder);
        builder.useProtocolsStreamImplementation(
                (address) -> new Picture(new ByteArrayInputStream(figures.getOrDefault(address, new byte[0]))), SCHEME);
        builder.withHtmlContent(Html.page(report, true), SCHEME + ":");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                attach(document, report);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /**
     * PDF/A-3 does without these sets, and does not take those that fonts of figures
     * have.
     */
    private static byte[] withoutCidSets(byte[] figure) {
        try (PDDocument document = Loader.loadPDF(figure)) {
            document.getDocument()
                .getObjectsByType(COSName.FONT_DESC)
                .forEach((font) -> ((COSDictionary) font.getObject()).removeItem(COSName.CID_SET));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void letters(PdfRendererBuilder builder) {
        String path = "/liberation/LiberationSans-%s.ttf";
        letters(builder, path.formatted("Regular"), 400, FontStyle.NORMAL);
        letters(builder, path.formatted("Bold"), 700, FontStyle.NORMAL);
        letters(builder, path.formatted("Italic"), 400, FontStyle.ITALIC);
    }

    private static void letters(PdfRendererBuilder builder, String path, int weight, FontStyle style) {
        builder.useFont(() -> Resources.stream(path), "Liberation Sans", weight, style, true);
    }

    private static void attach(PDDocument document, Report report) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document,
                new ByteArrayInputStream(Stamps.json(report).getBytes(StandardCharsets.UTF_8)));
        Calendar day = GregorianCalendar.from(report.asOf().atStartOfDay(ZoneOffset.UTC));
        file.setSubtype("application/json");
        file.setModDate(day);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(Stamps.FILE);
        specification.setFileUnicode(Stamps.FILE);
        specification.setFileDescription(report.words().text("report.stamps"));
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(Stamps.FILE, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /** A figure as a stream. */
    private record Picture(InputStream stream) implements FSStream {

        @Override
        public InputStream getStream() {
            return this.stream;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(this.stream, StandardCharsets.UTF_8);
        }

    }

}
