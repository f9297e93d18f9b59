package nl.barriergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of {@code docs/performance.md} that one measurement writes: text and tables,
 * with the command that makes them anew and the machine.
 */
final class Tables {

    private static final Path PAGE = Path.of("docs", "performance.md");

    private final String name;

    private final String command;

    private final List<String> lines = new ArrayList<>();

    Tables(String name, String arguments) {
        this.name = name;
        this.command = "mvn -q -Pbench test-compile exec:exec -Dbench.heap=%s -Dbench.database=%s -Dbench=\"%s\""
            .formatted(Machine.memory(), Machine.databaseMemory(), arguments);
    }

    Tables text(String text) {
        this.lines.add("");
        this.lines.add(text);
        return this;
    }

    Tables header(String... cells) {
        this.lines.add("");
        row(cells);
        this.lines.add(Arrays.stream(cells)
            .map((cell) -> cell.equals(cells[0]) ? "---" : "---:")
            .collect(Collectors.joining("|", "|", "|")));
        return this;
    }

    Tables row(String... cells) {
        this.lines.add(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
        System.out.println(this.lines.get(this.lines.size() - 1));
        return this;
    }

    /** Puts the part in the place of the one that is there, or at the end. */
    void write() throws IOException {
        String begin = "<!-- " + this.name + " -->";
        String end = "<!-- end of " + this.name + " -->";
        String part = Stream
            .concat(Stream.of(begin, "```", this.command, "```", "", Machine.described() + ", " + LocalDate.now()),
                    Stream.concat(this.lines.stream(), Stream.of(end)))
            .collect(Collectors.joining("\n"));
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "# Performance\n";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        Files.writeString(PAGE, (from < 0) ? page + "\n" + part + "\n"
                : page.substring(0, from) + part + page.substring(to + end.length()));
    }

}
