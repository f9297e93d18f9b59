package nl.barriergraph.views;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The forms a figure is written in. */
public enum Format {

    SVG("svg", "image/svg+xml", text(Svg::file));

    private final String extension;

    private final String type;

    private final Function<Figure, byte[]> writer;

    Format(String extension, String type, Function<Figure, byte[]> writer) {
        this.extension = extension;
        this.type = type;
        this.writer = writer;
    }

    private static Function<Figure, byte[]> text(Function<Figure, String> writer) {
        return (figure) -> writer.apply(figure).getBytes(StandardCharsets.UTF_8);
    }

    /** As at the end of a file's name. */
    public String extension() {
        return this.extension;
    }

    /** As in HTTP. */
    public String type() {
        return this.type;
    }

    byte[] write(Figure figure) {
        return this.writer.apply(figure);
    }

    /** By the end of a file's name. */
    public static Optional<Format> of(String extension) {
        return Arrays.stream(values()).filter((format) -> format.extension.equals(extension)).findFirst();
    }

}
