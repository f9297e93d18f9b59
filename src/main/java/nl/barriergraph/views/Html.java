package nl.barriergraph.views;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.barriergraph.model.Words;
import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Relation;

import org.springframework.web.util.HtmlUtils;

/**
 * A figure as a page that can stand within another: the picture, and the same as a table.
 * No script, no style sheet, no cookie; links open beside the page it stands in, since no
 * other page of ours may be framed.
 */
final class Html {

    private final GraphView view;

    private final Words words;

    private Html(GraphView view) {
        this.view = view;
        this.words = view.words();
    }

    static String of(Figure figure) {
        return new Html(figure.view()).page(figure);
    }

    private String page(Figure figure) {
        return """
                <!DOCTYPE html>
                <html lang="%s" data-stamp="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <base target="_blank">
                </head>
                <body>
                <figure>
                %s<figcaption>%s</figcaption>
                </figure>
                <details>
                <summary>%s</summary>
                %s</details>
                </body>
                </html>
                """.formatted(this.words.language().code(), escaped(figure.stamp().json()), escaped(this.view.title()),
                Svg.inline(figure, "figure-"), escaped(caption()), escaped(this.words.text("view.table")), table());
    }

    private String caption() {
        return Stream.of(this.view.title(), this.view.subtitle())
            .filter((text) -> !text.isEmpty())
            .map((text) -> text + ".")
            .collect(Collectors.joining(" "));
    }

    private String table() {
        String boxes = this.view.boxes().stream().map(this::row).collect(Collectors.joining());
        String relations = this.view.relations().stream().map(this::row).collect(Collectors.joining());
        String sources = IntStream.range(0, this.view.sources().size())
            .mapToObj((i) -> "<li>%s</li>\n".formatted(escaped(this.view.sources().get(i).line(this.words))))
            .collect(Collectors.joining());
        return """
                <table>
                <thead><tr><th>%s</th><th>%s</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                <table>
                <thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                <ol>
                %s</ol>
                """.formatted(head("kind"), head("name"), boxes, head("from"), head("relation"), head("to"),
                escaped(this.words.text("answer.sources")), relations, sources);
    }

    private String head(String column) {
        return escaped(this.words.text("view.table." + column));
    }

    private String row(Box box) {
        String remark = box.remark().isEmpty() ? "" : " (" + box.remark() + ")";
        return "<tr data-node=\"%s\"><td>%s</td><td>%s</td></tr>\n".formatted(escaped(box.id()), escaped(box.caption()),
                escaped(box.title() + remark));
    }

    private String row(Relation relation) {
        return "<tr data-from=\"%s\" data-to=\"%s\" data-type=\"%s\"><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
            .formatted(escaped(relation.from()), escaped(relation.to()), escaped(relation.type()),
                    escaped(this.view.titleOf(relation.from())), escaped(Mermaid.label(this.view, relation)),
                    escaped(this.view.titleOf(relation.to())),
                    relation.sources().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

}
