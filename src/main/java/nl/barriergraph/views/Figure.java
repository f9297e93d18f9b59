package nl.barriergraph.views;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.views.GraphView.Box;

/** A picture, ready to be written in any form. */
public record Figure(GraphView view, Drawing drawing, Stamp stamp) {

    public String title() {
        return this.view.title();
    }

    /** In pixels. */
    public int width() {
        return (int) Math.ceil(this.drawing.width());
    }

    /** In pixels. */
    public int height() {
        return (int) Math.ceil(this.drawing.height());
    }

    /** The picture in words: every box and every relation, in reading order. */
    public String description() {
        Stream<String> boxes = this.view.boxes().stream().map(Figure::name);
        Stream<String> relations = this.view.relations().stream().map(this.view::sentence);
        return Stream
            .of(Stream.of(this.view.title(), this.view.subtitle()), boxes, relations, this.view.notices().stream())
            .flatMap((part) -> part)
            .filter((sentence) -> !sentence.isEmpty())
            .map((sentence) -> sentence.endsWith(".") ? sentence : sentence + ".")
            .collect(Collectors.joining("\n"));
    }

    private static String name(Box box) {
        String remark = box.remark().isEmpty() ? "" : " (" + box.remark() + ")";
        return (box.caption().isEmpty() ? "" : box.caption() + ": ") + box.title() + remark;
    }

    /** How high it is for its width. */
    public double heightByWidth() {
        return this.drawing.height() / this.drawing.width();
    }

    /**
     * A file of its own.
     * @param scale points of a pixel, where the form has points
     */
    public byte[] write(Format format, double scale) {
        return format.write(this, scale);
    }

    /**
     * SVG for within a page: no declaration, and ids that begin with a prefix.
     */
    public String inline(String prefix) {
        return Svg.inline(this, prefix);
    }

}
