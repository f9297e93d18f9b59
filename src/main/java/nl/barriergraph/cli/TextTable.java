package nl.barriergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.text.WordUtils;

import picocli.CommandLine.Help.Ansi.Style;

/**
 * A table of text that fits its width: the widest columns give, and their cells wrap at
 * words.
 */
final class TextTable {

    private static final int NARROWEST = 12;

    private static final String GAP = "  ";

    private final List<String> titles;

    private final List<List<String>> rows;

    private final int width;

    /** A table of at most this many characters across. */
    TextTable(List<String> titles, List<List<String>> rows, int width) {
        this.titles = titles;
        this.rows = rows;
        this.width = width;
    }

    String text() {
        List<Integer> widths = widths();
        List<String> rule = widths.stream().map("-"::repeat).toList();
        return Terminal.styled(lines(this.titles, widths), Style.bold)
                + Stream.concat(Stream.of(rule), this.rows.stream())
                    .map((row) -> lines(row, widths))
                    .collect(Collectors.joining());
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(IntStream.range(0, this.titles.size())
            .mapToObj((column) -> Stream.concat(Stream.of(this.titles), this.rows.stream())
                .mapToInt((row) -> row.get(column).length())
                .max()
                .orElse(0))
            .toList());
        int room = this.width - GAP.length() * (widths.size() - 1);
        while (sum(widths) > room && widths.stream().anyMatch((width) -> width > NARROWEST)) {
            int widest = IntStream.range(0, widths.size()).reduce(0, (a, b) -> (widths.get(b) > widths.get(a)) ? b : a);
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static String lines(List<String> row, List<Integer> widths) {
        List<List<String>> cells = IntStream.range(0, row.size())
            .mapToObj((column) -> WordUtils.wrap(row.get(column), widths.get(column), "\n", true).lines().toList())
            .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
            .mapToObj((line) -> IntStream.range(0, row.size())
                .mapToObj((column) -> pad((line < cells.get(column).size()) ? cells.get(column).get(line) : "",
                        widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing() + System.lineSeparator())
            .collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

}
