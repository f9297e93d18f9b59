package nl.barriergraph.views;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** A figure in points, with its stamp as text in the file. */
final class Png {

    /** The keyword the stamp stands under. */
    static final String KEYWORD = "barrier-graph";

    private static final String METADATA = "javax_imageio_png_1.0";

    private static final double METRE = 640 / 0.17;

    static {
        register(Lettering.REGULAR);
        register(Lettering.BOLD);
    }

    private Png() {
    }

    /** The letters are brought along, so that pictures need none of the machine's. */
    private static void register(String font) {
        try (InputStream stream = Objects.requireNonNull(Png.class.getResourceAsStream(font))) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, stream));
        }
        catch (IOException | FontFormatException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Draws a figure in points.
     * @param scale points of a pixel
     */
    static byte[] of(Figure figure, double scale) {
        String svg = Svg.inline(figure, "").replace(Svg.FONTS, "Liberation Sans");
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
            .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()));
        int width = (int) Math.ceil(figure.drawing().width() * scale);
        int height = (int) Math.ceil(figure.drawing().height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        document.render(null, graphics,
                new ViewBox(0, 0, (float) figure.drawing().width(), (float) figure.drawing().height()));
        graphics.dispose();
        try {
            return written(image, figure.stamp().json(), scale);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static byte[] written(BufferedImage image, String stamp, double scale) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), null);
            IIOMetadataNode root = new IIOMetadataNode(METADATA);
            root.appendChild(density(Math.round(METRE * scale)));
            root.appendChild(text(stamp));
            metadata.mergeTree(METADATA, root);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, List.of(), metadata), null);
        }
        finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** So that it is as wide on paper as the vectors. */
    private static IIOMetadataNode density(long points) {
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", String.valueOf(points));
        node.setAttribute("pixelsPerUnitYAxis", String.valueOf(points));
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private static IIOMetadataNode text(String stamp) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", KEYWORD);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", stamp);
        IIOMetadataNode node = new IIOMetadataNode("iTXt");
        node.appendChild(entry);
        return node;
    }

}
