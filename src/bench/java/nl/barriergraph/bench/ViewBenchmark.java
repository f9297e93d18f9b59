package nl.barriergraph.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import com.sun.management.ThreadMXBean;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.AnswerTable;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.ResponsibilityChain;
import nl.barriergraph.report.Report;
import nl.barriergraph.report.ReportFormat;
import nl.barriergraph.report.ReportRequest;
import nl.barriergraph.report.Reports;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Format;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Views;

/** Drawing chains of several sizes beside Graphviz and PlantUML, and making reports. */
final class ViewBenchmark {

    private static final List<Integer> SIZES = List.of(12, 24, 50, 200);

    private static final int ROUNDS = 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Words words = Words.in(Language.NL);

    void run() throws Exception {
        Tables tables = new Tables("views", "views");
        try (Program program = Program.with(Size.S, Size.S.dataset())) {
            List<ResponsibilityChain> rows = rows(program);
            tables.text("SVG of a chain, in milliseconds, median (lowest–highest). The nodes are those of the answer; "
                    + "a chain that does not fit on its page is folded by the program, and drawn whole by the others.");
            tables.header("nodes", "the program, warm", "PlantUML (Smetana), warm", "Graphviz dot, process",
                    "PlantUML (Smetana), process");
            for (int size : SIZES) {
                svg(tables, program, some(rows, size));
            }
            tables.text("Formats of the responsibility chain of one barrier, and whole reports (all chapters).");
            tables.header("what", "ms", "MB allocated", "KB");
            formats(tables, program);
        }
        tables.write();
    }

    /** The hops of every barrier's chain. */
    private static List<ResponsibilityChain> rows(Program program) {
        Questions questions = program.bean(Questions.class);
        Set<ResponsibilityChain> rows = new LinkedHashSet<>();
        for (String barrier : List.of("geld", "documenten", "grens", "vervoer", "werving", "opsporing",
                "informatiepositie", "arbeid", "verblijf", "doorreis")) {
            questions.ask("responsibility-chain", Map.of("subject", List.of(barrier)))
                .rows()
                .forEach((row) -> rows.add((ResponsibilityChain) row));
        }
        return List.copyOf(rows);
    }

    private static List<ResponsibilityChain> some(List<ResponsibilityChain> rows, int nodes) {
        Set<String> ids = new LinkedHashSet<>();
        List<ResponsibilityChain> some = new ArrayList<>();
        for (ResponsibilityChain row : rows) {
            if (id(row.from()) != null && id(row.to()) != null && ids.size() < nodes) {
                ids.addAll(List.of(id(row.from()), id(row.to())));
                some.add(row);
            }
        }
        return some;
    }

    private static String id(Known<Entry> end) {
        return (end instanceof Known.Fact<Entry> fact) ? fact.value().id() : null;
    }

    private static String title(Known<Entry> end) {
        return ((Known.Fact<Entry>) end).value().title().replace('"', '\'');
    }

    private void svg(Tables tables, Program program, List<ResponsibilityChain> rows) throws Exception {
        Answer whole = program.bean(Questions.class).ask("responsibility-chain", Map.of());
        Answer answer = new Answer(whole.question(), whole.parameters(), whole.edition(), whole.asOf(), whole.load(),
                rows, new AnswerTable(whole.table().columns(), List.of()), whole.sources(), whole.named(), whole.background());
        Path dot = Files.writeString(Path.of("target", "bench", "chain.dot"), dot(rows));
        Path puml = Files.writeString(Path.of("target", "bench", "chain.puml"), plantuml(rows));
        long nodes = rows.stream().flatMap((row) -> List.of(id(row.from()), id(row.to())).stream()).distinct().count();
        Times ours = warm(() -> program.bean(Views.class).draw(answer, this.words, Sheet.A4).write(Format.SVG, 1), ROUNDS);
        Times plant = warm(() -> plantuml(Files.readString(puml)), Math.max(3, ROUNDS / 6));
        String jar = SourceStringReader.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        tables.row(String.valueOf(nodes), ours.spread(), plant.spread(),
                Times.of(5, () -> process("dot", "-Tsvg", dot.toString())).spread(),
                Times.of(3, () -> process("java", "-Djava.awt.headless=true", "-jar", jar, "-tsvg", "-pipe", puml.toString()))
                    .spread());
    }

    private static Times warm(Callable<?> work, int rounds) {
        Times.of(rounds, work);
        return Times.of(rounds, work);
    }

    private static String dot(List<ResponsibilityChain> rows) {
        StringBuilder text = new StringBuilder("digraph { rankdir=LR; node [shape=box];\n");
        rows.forEach((row) -> text.append("\"%s\" [label=\"%s\"]; \"%s\" [label=\"%s\"]; \"%1$s\" -> \"%3$s\" [label=\"%s\"];%n"
            .formatted(id(row.from()), title(row.from()), id(row.to()), title(row.to()), row.relationship())));
        return text.append("}\n").toString();
    }

    private static String plantuml(List<ResponsibilityChain> rows) {
        StringBuilder text = new StringBuilder("@startuml\n!pragma layout smetana\nleft to right direction\n");
        Set<String> known = new LinkedHashSet<>();
        for (ResponsibilityChain row : rows) {
            for (Known<Entry> end : List.of(row.from(), row.to())) {
                if (known.add(id(end))) {
                    text.append("rectangle \"%s\" as %s%n".formatted(title(end), id(end).replace('-', '_')));
                }
            }
            text.append("%s --> %s : %s%n".formatted(id(row.from()).replace('-', '_'), id(row.to()).replace('-', '_'),
                    row.relationship()));
        }
        return text.append("@enduml\n").toString();
    }

    private static byte[] plantuml(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SourceStringReader(text).outputImage(bytes, new FileFormatOption(FileFormat.SVG));
        if (!bytes.toString(StandardCharsets.UTF_8).contains("<svg")) {
            throw new IllegalStateException("PlantUML drew nothing");
        }
        return bytes.toByteArray();
    }

    /** Runs a program on its last argument, which it gets as input, and wants SVG back. */
    private static byte[] process(String... command) throws IOException {
        List<String> arguments = List.of(command).subList(0, command.length - 1);
        Process process = new ProcessBuilder(arguments).redirectInput(Path.of(command[command.length - 1]).toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        byte[] output = process.getInputStream().readAllBytes();
        Machine.await(process);
        if (!new String(output, StandardCharsets.UTF_8).contains("<svg")) {
            throw new IllegalStateException(arguments + " drew nothing");
        }
        return output;
    }

    private void formats(Tables tables, Program program) {
        Figure figure = program.bean(Views.class).draw("responsibility-chain", Map.of(), this.words, Sheet.A4);
        for (Format format : Format.values()) {
            row(tables, "chain as " + format, ROUNDS, () -> figure.write(format, 2));
        }
        Reports reports = program.bean(Reports.class);
        ReportRequest request = new ReportRequest(List.of(), null, null, null, this.words);
        Report report = reports.make(request, (chapter) -> {
        });
        row(tables, "report: asking and composing", 3, () -> {
            reports.make(request, (chapter) -> {
            });
            return new byte[0];
        });
        for (ReportFormat format : ReportFormat.values()) {
            row(tables, "report as " + format, 5, () -> format.write(report));
        }
    }

    private static void row(Tables tables, String what, int rounds, Callable<byte[]> work) {
        Times.of(Math.max(2, rounds / 2), work);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        int[] size = new int[1];
        Times times = Times.of(rounds, () -> {
            size[0] = work.call().length;
            return size[0];
        });
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        tables.row(what, times.spread(), Times.text(allocated / 1e6 / rounds), Times.text(size[0] / 1024.0));
    }

}
