package nl.barriergraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks through all layers of a file: within zips, PDFs, PNGs, compressed pieces and data
 * addresses.
 */
public final class Depths {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private static final Pattern DATA_ADDRESS = Pattern.compile("base64,([A-Za-z0-9+/=]{20,})");

    private final List<String> found = new ArrayList<>();

    private Depths() {
    }

    /** The places within a file where a canary stands. */
    public static List<String> canaries(String name, byte[] bytes) {
        Depths depths = new Depths();
        depths.look(name, bytes);
        return depths.found;
    }

    /** The words of a PDF, or of the entries of a zip. */
    public static String text(String name, byte[] bytes) {
        try {
            if (bytes[0] == '%') {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            StringBuilder text = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
            return text.toString();
        }
        catch (IOException ex) {
            throw new IllegalStateException(name, ex);
        }
    }

    private void look(String name, byte[] bytes) {
        for (Charset charset : CHARSETS) {
            if (new String(bytes, charset).toLowerCase(Locale.ROOT).contains(CanaryData.CANARY)) {
                this.found.add(name + " as " + charset);
            }
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            if (text.startsWith("PK\u0003\u0004")) {
                zip(name, bytes);
            }
            else if (text.startsWith("%PDF")) {
                pdf(name, bytes);
            }
            else if (text.startsWith("\u0089PNG")) {
                png(name, bytes, text);
            }
        }
        catch (IOException ex) {
            throw new IllegalStateException(name, ex);
        }
        compressed(name, bytes, text);
        DATA_ADDRESS.matcher(text)
            .results()
            .forEach((match) -> look(name + " data address", Base64.getDecoder().decode(match.group(1))));
    }

    private void zip(String name, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(name + "!" + entry.getName(), entry.getName().getBytes(StandardCharsets.UTF_8));
                look(name + "!" + entry.getName(), zip.readAllBytes());
            }
        }
    }

    private void pdf(String name, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            look(name + " text", new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (InputStream decoded = stream.createInputStream()) {
                        look(name + " object " + key, decoded.readAllBytes());
                    }
                }
                else {
                    look(name + " object " + key, String.valueOf(object.getObject()).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** The text that a picture carries. */
    private void png(String name, byte[] bytes, String text) throws IOException {
        for (String kind : List.of("zTXt", "iTXt")) {
            for (int at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
                for (int start = at; start < Math.min(at + 120, bytes.length - 2); start++) {
                    if (bytes[start] == 0x78) {
                        look(name + " " + kind, inflated(new InflaterInputStream(
                                new ByteArrayInputStream(bytes, start, bytes.length - start), new Inflater())));
                    }
                }
            }
        }
    }

    /** Gzip within anything, such as the copies of the data in a store. */
    private void compressed(String name, byte[] bytes, String text) {
        for (int at = text.indexOf("\u001F\u008B\b"); at >= 0; at = text.indexOf("\u001F\u008B\b", at + 1)) {
            try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
                look(name + " gzip at " + at, inflated(stream));
            }
            catch (IOException ex) {
                // only looks like gzip
            }
        }
    }

    private static byte[] inflated(InputStream stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (stream) {
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                bytes.write(next);
            }
        }
        catch (IOException ex) {
            // as far as it goes
        }
        return bytes.toByteArray();
    }

}
