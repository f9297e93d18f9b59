package nl.barriergraph.views;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.pdf.PDFInfo;
import org.apache.fop.svg.PDFTranscoder;

/** A figure as one page of PDF, as large as it is, with text that can be searched. */
final class Pdf {

    private static final String FONTS = """
            <pdf>
              <fonts>
                <font embed-url="%s"><font-triplet name="Liberation Sans" style="normal" weight="normal"/></font>
                <font embed-url="%s"><font-triplet name="Liberation Sans" style="normal" weight="bold"/></font>
              </fonts>
            </pdf>
            """;

    private Pdf() {
    }

    static byte[] of(Figure figure) {
        String svg = Svg.file(figure).replace(Svg.FONTS, "Liberation Sans");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Stamped transcoder = new Stamped(figure);
            transcoder.configure(fonts());
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(bytes));
        }
        catch (TranscoderException | ConfigurationException ex) {
            throw new IllegalStateException(ex);
        }
        return bytes.toByteArray();
    }

    private static Configuration fonts() throws ConfigurationException {
        String xml = FONTS.formatted(font(Lettering.REGULAR), font(Lettering.BOLD));
        return new DefaultConfigurationBuilder().build(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static URL font(String resource) {
        return Objects.requireNonNull(Pdf.class.getResource(resource));
    }

    /** Writes title and stamp into the properties of the file. */
    private static final class Stamped extends PDFTranscoder {

        private final Figure figure;

        Stamped(Figure figure) {
            this.figure = figure;
        }

        /** The place between the making of the document and its end. */
        @Override
        public BridgeContext createBridgeContext(String version) {
            PDFInfo info = this.graphics.getPDFDocument().getInfo();
            info.setTitle(this.figure.view().title());
            info.setKeywords(this.figure.stamp().json());
            return super.createBridgeContext(version);
        }

    }

}
