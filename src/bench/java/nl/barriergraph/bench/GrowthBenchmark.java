package nl.barriergraph.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.Question;

/**
 * How the cost of every question grows with the graph, at the driver, with its example:
 * the rows of its answer, and what the database reads for it.
 */
final class GrowthBenchmark {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final int ROUNDS = 3;

    private final List<Size> sizes;

    GrowthBenchmark(List<Size> sizes) {
        this.sizes = sizes;
    }

    void run() throws IOException {
        Map<String, List<String>> cells = new TreeMap<>();
        for (Size size : this.sizes) {
            try (Program program = Program.with(size, size.dataset())) {
                program.bean(Catalogue.class)
                    .questions()
                    .stream()
                    .sorted(Comparator.comparing(Question::name))
                    .forEach((question) -> cells.computeIfAbsent(question.name(), (name) -> new ArrayList<>())
                        .addAll(cost(program.driver(), question)));
            }
        }
        Tables tables = new Tables("growth", "growth " + String.join(" ", this.sizes.stream().map(Enum::name).toList()));
        tables.text(("Every question with its example, at the driver: rows of the answer, accesses to the store as the "
                + "database counts them (`PROFILE`), and milliseconds, median of %d once it is planned; – is more than "
                + "%d minutes.").formatted(ROUNDS, LIMIT.toMinutes()));
        List<String> header = new ArrayList<>(List.of("question"));
        this.sizes.forEach((size) -> header.addAll(List.of("rows " + size, "accesses " + size, "ms " + size)));
        tables.header(header.toArray(String[]::new));
        cells.forEach((name, row) -> {
            row.add(0, "`" + name + "`");
            tables.row(row.toArray(String[]::new));
        });
        tables.write();
    }

    private static List<String> cost(Driver driver, Question question) {
        try {
            long[] rows = new long[1];
            ResultSummary profile = ask(driver, "PROFILE " + question.filledIn(), rows);
            ask(driver, question.filledIn(), rows);
            Times times = Times.of(ROUNDS, () -> ask(driver, question.filledIn(), rows));
            List<String> cost = List.of("%,d".formatted(rows[0]), "%,d".formatted(hits(profile.profile())),
                    Times.text(times.median()));
            System.out.println(question.name() + " " + cost + " " + Arrays.toString(times.milliseconds()));
            return cost;
        }
        catch (Neo4jException ex) {
            System.out.println(question.name() + ": " + ex.getMessage());
            return List.of("–", "–", "–");
        }
    }

    /** Reads the whole answer without keeping it. */
    private static ResultSummary ask(Driver driver, String statement, long[] rows) {
        try (Session session = driver.session()) {
            Result result = session.run(statement, TransactionConfig.builder().withTimeout(LIMIT).build());
            rows[0] = 0;
            while (result.hasNext()) {
                result.next();
                rows[0]++;
            }
            return result.consume();
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(GrowthBenchmark::hits).sum();
    }

}
