package nl.barriergraph.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.barriergraph.model.Words;
import nl.barriergraph.questions.AnswerTable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column.Overflow;

/**
 * A table of text that fits its width: cells wrap within their column, rows stand apart.
 */
final class TextTable {

    private static final int WIDTH = 160;

    private static final int GAP = 2;

    private static final int NARROWEST = 8;

    private final List<String> titles;

    private final List<List<String>> rows;

    TextTable(AnswerTable table, Words words) {
        this.titles = table.columns().stream().map((column) -> column.title().in(words.language())).toList();
        this.rows = table.rows().stream().map((row) -> row.stream().map((cell) -> cell.text(words)).toList()).toList();
    }

    String text() {
        picocli.CommandLine.Help.TextTable table = picocli.CommandLine.Help.TextTable.forColumns(
                new ColorScheme.Builder(Ansi.OFF).build(),
                widths().stream()
                    .map((width) -> new picocli.CommandLine.Help.Column(width, 0, Overflow.WRAP))
                    .toArray(picocli.CommandLine.Help.Column[]::new));
        table.indentWrappedLines = 0;
        table.addRowValues(this.titles.toArray(String[]::new));
        table.addRowValues(widths().stream().map((width) -> "-".repeat(width - GAP)).toArray(String[]::new));
        this.rows.forEach((row) -> table.addRowValues(row.toArray(String[]::new)));
        return table.toString();
    }

    /**
     * As wide as the longest cell; where that is too much, every wide column gives in
     * proportion.
     */
    private List<Integer> widths() {
        List<Integer> wanted = IntStream.range(0, this.titles.size())
            .mapToObj((column) -> Stream.concat(Stream.of(this.titles), this.rows.stream())
                .mapToInt((row) -> row.get(column).length() + GAP)
                .max()
                .orElse(NARROWEST))
            .toList();
        int sum = wanted.stream().mapToInt(Integer::intValue).sum();
        return wanted.stream()
            .map((width) -> (sum <= WIDTH) ? width : Math.max(NARROWEST, Math.min(width, width * WIDTH / sum)))
            .toList();
    }

}
