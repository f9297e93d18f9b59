package nl.barriergraph.views;

import java.util.stream.Collectors;

import nl.barriergraph.views.GraphView.Box;
import nl.barriergraph.views.GraphView.Relation;

/** A figure in the language of Graphviz. */
final class Dot {

    private Dot() {
    }

    static String of(Figure figure) {
        GraphView view = figure.view();
        String boxes = view.boxes().stream().map((box) -> box(box, view)).collect(Collectors.joining("\n"));
        String relations = view.relations()
            .stream()
            .map((relation) -> relation(relation, view))
            .collect(Collectors.joining("\n"));
        return """
                // stamp: %s
                digraph {
                  graph [label="%s\\n%s", rankdir=RL, fontname="Arial", lang="%s"]
                  node [shape=box, fontname="Arial", fontsize=10]
                  edge [fontname="Arial", fontsize=9]
                %s
                %s
                }
                """.formatted(figure.stamp().json(), quoted(view.title()), quoted(view.told()),
                view.words().language().code(), boxes, relations);
    }

    private static String box(Box box, GraphView view) {
        String style = switch (box.form()) {
            case SUBJECT -> ", style=bold";
            case ABSENT -> ", style=dashed";
            case FOLD -> ", peripheries=2";
            default -> "";
        };
        String link = box.isNode() ? ", URL=\"%s\"".formatted(quoted(Addresses.node(box.id(), view.words()))) : "";
        String text = (box.caption().isEmpty() ? "" : box.caption() + "\n") + box.title()
                + (box.remark().isEmpty() ? "" : "\n" + box.remark());
        return "  \"%s\" [label=\"%s\", color=\"%s\"%s%s]".formatted(quoted(box.id()), quoted(text),
                BoxLook.colour(box), style, link);
    }

    private static String relation(Relation relation, GraphView view) {
        String style = relation.isWish() ? ", style=dashed" : relation.isDerived() ? ", style=dotted" : "";
        return "  \"%s\" -> \"%s\" [label=\"%s\"%s]".formatted(quoted(relation.from()), quoted(relation.to()),
                quoted(Mermaid.label(view, relation)), style);
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

}
