package nl.barriergraph.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture of the labels and what joins them: a matrix, since lines between eighteen
 * labels would cross each other everywhere.
 */
final class SchemaPicture {

    private static final int CELL_WIDTH = 104;

    private static final int CELL_HEIGHT = 68;

    private static final int LEFT = 116;

    private static final int TOP = 76;

    private static final Label[] LABELS = Label.values();

    private final Map<Label, String> colours = colours();

    private final StringBuilder svg = new StringBuilder();

    String svg() {
        int width = LEFT + LABELS.length * CELL_WIDTH + 12;
        int height = TOP + LABELS.length * CELL_HEIGHT + 48;
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\" role=\"img\" aria-labelledby=\"title\">"
            .formatted(width, height));
        line("<title id=\"title\">The labels of the graph and the relationships that join them, from row to column</title>");
        line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(width, height));
        text(LEFT, 28, 15, "#1b2733", "start",
                "Relationships go from the label of the row to the label of the column.");
        for (int i = 0; i < LABELS.length; i++) {
            label(LEFT + i * CELL_WIDTH, TOP - 30, LABELS[i]);
            label(8, TOP + i * CELL_HEIGHT + CELL_HEIGHT / 2 - 13, LABELS[i]);
        }
        for (int row = 0; row < LABELS.length; row++) {
            for (int column = 0; column < LABELS.length; column++) {
                cell(LABELS[row], LABELS[column], LEFT + column * CELL_WIDTH, TOP + row * CELL_HEIGHT);
            }
        }
        text(LEFT, height - 22, 13, "#1b2733", "start",
                "ROLE: " + String.join(", ",
                        RelationshipType.roles().stream().map((role) -> role.name() + " " + role.letter()).toList())
                        + ".");
        line("</svg>");
        return this.svg.toString();
    }

    private void label(int x, int y, Label label) {
        line("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"26\" rx=\"13\" fill=\"%s\"/>".formatted(x + 2, y,
                CELL_WIDTH - 4, this.colours.get(label)));
        text(x + CELL_WIDTH / 2, y + 17, 12, "#ffffff", "middle", label.label());
    }

    private void cell(Label from, Label to, int x, int y) {
        List<String> types = types(from, to);
        line("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#c8d1da\"/>".formatted(x, y,
                CELL_WIDTH, CELL_HEIGHT, types.isEmpty() ? "#ffffff" : "#e4edf6"));
        for (int i = 0; i < types.size(); i++) {
            text(x + CELL_WIDTH / 2, y + CELL_HEIGHT / 2 + 4 + (2 * i - types.size() + 1) * 6, 10, "#1b2733", "middle",
                    types.get(i));
        }
    }

    private static List<String> types(Label from, Label to) {
        List<String> types = new ArrayList<>();
        for (RelationshipType type : RelationshipType.values()) {
            String name = type.isRole() ? "ROLE" : type.name();
            if (type.mayJoin(from, to) && !types.contains(name)) {
                types.add(name);
            }
        }
        return types;
    }

    private void text(int x, int y, int size, String colour, String anchor, String text) {
        line("<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\" text-anchor=\"%s\">%s</text>".formatted(x, y, size,
                colour, anchor, text));
    }

    private void line(String element) {
        this.svg.append(element).append('\n');
    }

    /** The colours the labels have on the pages and in Neo4j Browser. */
    private static Map<Label, String> colours() {
        Map<Label, String> colours = new EnumMap<>(Label.class);
        Matcher variables = Pattern.compile("--([A-Z]\\w+): (#\\w{6});").matcher(css());
        while (variables.find()) {
            colours.put(Label.of(variables.group(1)).orElseThrow(), variables.group(2));
        }
        return colours;
    }

    private static String css() {
        try {
            return Files.readString(Path.of("src/main/resources/static/barrier-graph.css"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
