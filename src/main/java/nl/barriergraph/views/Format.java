package nl.barriergraph.views;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The forms a figure is written in. */
public enum Format {

    SVG("svg", "image/svg+xml", text(Svg::file)), PNG("png", "image/png", Png::of),
    PDF("pdf", "application/pdf", (figure, scale) -> Pdf.of(figure)),
    MERMAID("mmd", "text/vnd.mermaid;charset=UTF-8", text(Mermaid::of)),
    DOT("dot", "text/vnd.graphviz;charset=UTF-8", text(Dot::of)),
    GRAPHML("graphml", "application/graphml+xml", text(GraphMl::of)),
    HTML("html", "text/html;charset=UTF-8", text(Html::of));

    private final String extension;

    private final String type;

    private final BiFunction<Figure, Double, byte[]> writer;

    Format(String extension, String type, BiFunction<Figure, Double, byte[]> writer) {
        this.extension = extension;
        this.type = type;
        this.writer = writer;
    }

    private static BiFunction<Figure, Double, byte[]> text(Function<Figure, String> writer) {
        return (figure, scale) -> writer.apply(figure).getBytes(StandardCharsets.UTF_8);
    }

    /** As at the end of a file's name. */
    public String extension() {
        return this.extension;
    }

    /** As in HTTP. */
    public String type() {
        return this.type;
    }

    byte[] write(Figure figure, double scale) {
        return this.writer.apply(figure, scale);
    }

    /** By the end of a file's name. */
    public static Optional<Format> of(String extension) {
        return Arrays.stream(values()).filter((format) -> format.extension.equals(extension)).findFirst();
    }

}
