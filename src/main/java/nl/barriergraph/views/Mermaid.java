package nl.barriergraph.views;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Relation;

/** A figure as a Mermaid flow chart, for wikis and Markdown. */
final class Mermaid {

    private Mermaid() {
    }

    static String of(Figure figure) {
        GraphView view = figure.view();
        List<String> ids = view.boxes().stream().map(Box::id).toList();
        String boxes = view.boxes()
            .stream()
            .map((box) -> "  n%d%s".formatted(ids.indexOf(box.id()), shape(box)))
            .collect(Collectors.joining("\n"));
        String relations = view.relations()
            .stream()
            .map((relation) -> "  n%d %s|\"%s\"| n%d".formatted(ids.indexOf(relation.from()), arrow(relation),
                    quoted(label(view, relation)), ids.indexOf(relation.to())))
            .collect(Collectors.joining("\n"));
        return """
                ---
                title: "%s"
                ---
                %%%% %s
                %%%% stamp: %s
                flowchart LR
                %s
                %s
                """.formatted(view.title().replace("\"", "'"), view.told(), figure.stamp().json(), boxes, relations);
    }

    static String label(GraphView view, Relation relation) {
        String told = relation.telling(view.words());
        return relation.mark().isEmpty() ? told : relation.mark() + ": " + told;
    }

    private static String shape(Box box) {
        String text = quoted((box.caption().isEmpty() ? "" : box.caption() + ": ") + box.title()
                + (box.remark().isEmpty() ? "" : " (" + box.remark() + ")"));
        return switch (box.form()) {
            case SUBJECT -> "[[\"%s\"]]".formatted(text);
            case ABSENT -> "{{\"%s\"}}".formatted(text);
            case FOLD -> "[(\"%s\")]".formatted(text);
            default -> box.label().equals("Actor") ? "(\"%s\")".formatted(text) : "[\"%s\"]".formatted(text);
        };
    }

    /** Dotted for what is wished, proposed or derived. */
    private static String arrow(Relation relation) {
        return (relation.isWish() || relation.isDerived()) ? "-.->" : "-->";
    }

    private static String quoted(String text) {
        return text.replace("#", "#35;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
    }

}
