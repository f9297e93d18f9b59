package nl.barriergraph.report;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.report.Block.Field;
import nl.barriergraph.report.Block.Table;

/** How tables and figures are written in a writer's own language of markup. */
enum Markup {

    MARKDOWN {

        @Override
        String figure(String file, String title, String caption) {
            return "![%s](%s)%n%n*%s*%n".formatted(escaped(title), file, caption);
        }

        @Override
        String table(Table table) {
            return "*%s*%n%n%s%s%s".formatted(table.caption(), row(table.header()),
                    row(table.header().stream().map((title) -> "---").toList()),
                    table.rows().stream().map(Markup::texts).map(this::row).collect(Collectors.joining()));
        }

        private String row(List<String> cells) {
            return cells.stream().map(Markup::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
        }

        @Override
        String place(String line) {
            return "- " + line + "\n";
        }

    },

    ASCIIDOC {

        @Override
        String figure(String file, String title, String caption) {
            return ".%s%n[caption=\"\"]%nimage::%s[\"%s\"]%n".formatted(caption, file, title.replace("\"", "'"));
        }

        @Override
        String table(Table table) {
            String widths = table.weights().stream().map(String::valueOf).collect(Collectors.joining(","));
            return ".%s%n[caption=\"\",cols=\"%s\",options=\"header\"]%n|===%n%s%s|===%n".formatted(table.caption(),
                    widths, row(table.header()),
                    table.rows().stream().map(Markup::texts).map(this::row).collect(Collectors.joining()));
        }

        private String row(List<String> cells) {
            return cells.stream()
                .map(Markup::escaped)
                .map("|%s\n"::formatted)
                .collect(Collectors.joining("", "", "\n"));
        }

        @Override
        String place(String line) {
            return "* " + line + "\n";
        }

    };

    abstract String figure(String file, String title, String caption);

    abstract String table(Table table);

    /** A line of the list of places. */
    abstract String place(String line);

    private static List<String> texts(List<Field> row) {
        return row.stream().map(Field::line).toList();
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }

}
