package nl.barriergraph.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;

/**
 * Four questions as the program's statements ask them, as recursive SQL in PostgreSQL,
 * and as walks through objects in memory. The statements of the program also find
 * sources, periods and absences, which the others leave out; what all find is compared
 * first.
 */
final class PeerBenchmark {

    private static final int ROUNDS = 30;

    private static final List<String> RULES = List.of("G01", "G02", "G03", "G04", "G05", "G06");

    private final List<Size> sizes;

    private final LocalDate today = LocalDate.now();

    PeerBenchmark(List<Size> sizes) {
        this.sizes = sizes;
    }

    void run() throws Exception {
        Tables tables = new Tables("peers", "peers " + String.join(" ", this.sizes.stream().map(Enum::name).toList()));
        for (Size size : this.sizes) {
            Dataset dataset = size.dataset();
            PostgreSql postgres = PostgreSql.with(dataset).orElse(null);
            if (postgres == null) {
                tables.text("PostgreSQL is not installed here, so nothing was compared with it.");
                tables.write();
                break;
            }
            MemoryGraph memory = new MemoryGraph(dataset);
            try (postgres; Program program = Program.with(size, dataset)) {
                tables.text("Milliseconds on " + size + ", median / 99th percentile, at the driver. The program's "
                        + "answers also carry sources, periods and absences. PostgreSQL is told how long the "
                        + "shortest chain is, as it cannot stop there by itself; JGraphT finds its length only.");
                tables.header("question", "rows compared", "Neo4j", "PostgreSQL", "JGraphT");
                whoOwnsBarrier(tables, program, postgres, memory);
                responsibilityChain(tables, program, postgres);
                chainBetween(tables, program, postgres, memory);
                coverageGaps(tables, program, postgres);
            }
            tables.write();
        }
    }

    private void whoOwnsBarrier(Tables tables, Program program, PostgreSql postgres, MemoryGraph memory) {
        Question question = question(program, "who-owns-barrier");
        Function<Record, String> text = (row) -> cells(row, "ground", "actor", "role", "subject", "modality");
        Callable<Set<String>> ours = () -> rows(program, question.statement(), Map.of("barrier", "geld", "asOf", this.today), text);
        Object[] seven = { "geld", "geld", "geld", "geld", "geld", "geld", "geld" };
        Callable<Set<String>> sql = () -> new TreeSet<>(postgres.ask("who-owns-barrier", seven));
        Callable<Set<String>> walk = () -> memory.whoOwnsBarrier("geld");
        row(tables, "who-owns-barrier", ours, sql, walk);
    }

    private void responsibilityChain(Tables tables, Program program, PostgreSql postgres) {
        Question question = question(program, "responsibility-chain");
        Function<Record, String> text = (row) -> cells(row, "step", "from", "relationship", "to", "modality");
        row(tables, "responsibility-chain",
                () -> rows(program, question.statement(), Map.of("subject", "geld", "asOf", this.today), text),
                () -> new TreeSet<>(postgres.ask("responsibility-chain", "geld")), null);
    }

    private void chainBetween(Tables tables, Program program, PostgreSql postgres, MemoryGraph memory) {
        Question question = question(program, "chain-between");
        String day = this.today.toString();
        int hops = memory.shortestChain("kmar", "geld", day);
        Callable<Set<String>> ours = () -> rows(program, question.statement(),
                Map.of("from", "kmar", "to", "geld", "asOf", this.today), (row) -> cells(row, "start", "end"))
            .stream()
            .flatMap((row) -> List.of(row.split(" ")).stream())
            .collect(Collectors.toCollection(TreeSet::new));
        Callable<Set<String>> sql = () -> postgres.ask("chain-between", "kmar", "kmar", day, day, hops, "geld", "geld")
            .stream()
            .flatMap((row) -> List.of(row.split(" ")).stream())
            .collect(Collectors.toCollection(TreeSet::new));
        row(tables, "chain-between", ours, sql, () -> {
            int found = memory.shortestChain("kmar", "geld", day);
            return (found == hops) ? ours.call() : Set.of();
        }, () -> Set.of(String.valueOf(memory.shortestChain("kmar", "geld", day))));
    }

    private void coverageGaps(Tables tables, Program program, PostgreSql postgres) {
        String union = RULES.stream()
            .map((code) -> program.bean(Questions.class).catalogue().gapRules().get(code).statement())
            .collect(Collectors.joining("\nUNION ALL\n"));
        String statement = "CALL () {\n" + union + "\n}\nRETURN code, subject ORDER BY code, subject.id";
        String day = this.today.toString();
        row(tables, "coverage-gaps, G01 to G06",
                () -> rows(program, statement, Map.of("asOf", this.today), (row) -> cells(row, "code", "subject")),
                () -> new TreeSet<>(postgres.ask("coverage-gaps", day, day)), null);
    }

    private static Question question(Program program, String name) {
        return program.bean(Questions.class).catalogue().find(name).orElseThrow();
    }

    private static Set<String> rows(Program program, String statement, Map<String, Object> parameters,
            Function<Record, String> text) {
        try (Session session = program.driver().session()) {
            return session.executeRead((transaction) -> new TreeSet<>(transaction.run(statement, parameters).list(text)));
        }
    }

    /** Cells as text: of a node its id, of an absence nothing. */
    private static String cells(Record row, String... columns) {
        return List.of(columns).stream().map((column) -> cell(row.get(column))).collect(Collectors.joining(" "));
    }

    private static String cell(Value value) {
        return switch (value.type().name()) {
            case "NODE" -> value.asNode().get("id").asString();
            case "NULL", "MAP" -> "null";
            default -> String.valueOf(value.asObject());
        };
    }

    private static void row(Tables tables, String name, Callable<Set<String>> ours, Callable<Set<String>> sql,
            Callable<Set<String>> walk) {
        row(tables, name, ours, sql, walk, walk);
    }

    private static void row(Tables tables, String name, Callable<Set<String>> ours, Callable<Set<String>> sql,
            Callable<Set<String>> walk, Callable<?> timed) {
        Collection<String> rows = once(ours);
        compare(name + " in PostgreSQL", rows, once(sql));
        if (walk != null) {
            compare(name + " in memory", rows, once(walk));
        }
        int rounds = (int) Math.max(3, Math.min(ROUNDS, 3_000 / (Times.once(ours) + Times.once(sql))));
        double[][] times = new double[3][rounds];
        for (int i = -rounds; i < rounds; i++) {
            double[] round = { Times.once(ours), Times.once(sql), (timed != null) ? Times.once(timed) : 0 };
            for (int way = 0; way < round.length && i >= 0; way++) {
                times[way][i] = round[way];
            }
        }
        tables.row("`" + name + "`", String.valueOf(rows.size()), new Times(times[0]).percentiles(),
                new Times(times[1]).percentiles(), (timed != null) ? new Times(times[2]).percentiles() : "");
    }

    private static Set<String> once(Callable<Set<String>> work) {
        try {
            return work.call();
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void compare(String name, Collection<String> expected, Collection<String> found) {
        if (!expected.equals(found)) {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(found);
            Set<String> surplus = new TreeSet<>(found);
            surplus.removeAll(expected);
            throw new IllegalStateException("%s: missing %s, surplus %s".formatted(name, missing, surplus));
        }
    }

}
