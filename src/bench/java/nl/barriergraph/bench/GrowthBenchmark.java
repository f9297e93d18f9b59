package nl.barriergraph.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.types.TypeSystem;

import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.Question;

/**
 * How the cost of every question grows with the graph, at the driver, with its example:
 * how large its answer is, and what the database reads for it.
 */
final class GrowthBenchmark {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final int ROUNDS = 3;

    /** In milliseconds; what takes longer is measured once. */
    private static final double LONG = 10_000;

    private final List<Size> sizes;

    GrowthBenchmark(List<Size> sizes) {
        this.sizes = sizes;
    }

    void run() throws IOException {
        Map<String, List<Cost>> costs = new TreeMap<>();
        for (Size size : this.sizes) {
            try (Program program = Program.with(size, size.dataset())) {
                program.bean(Catalogue.class)
                    .questions()
                    .stream()
                    .sorted(Comparator.comparing(Question::name))
                    .forEach((question) -> costs.computeIfAbsent(question.name(), (name) -> new ArrayList<>())
                        .add(Cost.of(program.driver(), question)));
            }
        }
        Tables tables = new Tables("growth", "growth " + String.join(" ", this.sizes.stream().map(Enum::name).toList()));
        tables.text(("Every question with its example, at the driver: rows of the answer, and milliseconds, median of %d "
                + "once it is planned, of one where it takes more than %.0f s; – is no answer within %d minutes and the memory "
                + "of a transaction.")
            .formatted(ROUNDS, LONG / 1000, LIMIT.toMinutes()));
        table(tables, costs, "rows", (cost) -> "%,d".formatted(cost.rows()), "ms", (cost) -> Times.text(cost.time()));
        tables.text("The same: accesses to the store as the database counts them (`PROFILE`), and how many there are for "
                + "every value of the answer, those within lists and nodes included.");
        table(tables, costs, "accesses", (cost) -> "%,d".formatted(cost.accesses()), "per value",
                (cost) -> Times.text((double) cost.accesses() / cost.values()));
        tables.write();
    }

    private void table(Tables tables, Map<String, List<Cost>> costs, String first, Function<Cost, String> one,
            String second, Function<Cost, String> other) {
        List<String> header = new ArrayList<>(List.of("question"));
        this.sizes.forEach((size) -> header.addAll(List.of(first + " " + size, second + " " + size)));
        tables.header(header.toArray(String[]::new));
        costs.forEach((name, row) -> {
            List<String> cells = new ArrayList<>(List.of("`" + name + "`"));
            row.forEach((cost) -> cells
                .addAll((cost.rows() < 0) ? List.of("–", "–") : List.of(one.apply(cost), other.apply(cost))));
            tables.row(cells.toArray(String[]::new));
        });
    }

    /**
     * What a question costs.
     *
     * @param rows of the answer; -1 where it did not come in time
     * @param values of the answer, those within lists and nodes included
     * @param accesses to the store
     * @param time in milliseconds
     */
    private record Cost(long rows, long values, long accesses, double time) {

        static Cost of(Driver driver, Question question) {
            try {
                Cost profile = ask(driver, "PROFILE " + question.filledIn());
                double time = ask(driver, question.filledIn()).time();
                if (time < LONG) {
                    time = Times.of(ROUNDS, () -> ask(driver, question.filledIn())).median();
                }
                Cost cost = new Cost(profile.rows(), profile.values(), profile.accesses(), time);
                System.out.println(question.name() + " " + cost);
                return cost;
            }
            catch (Neo4jException ex) {
                System.out.println(question.name() + ": " + ex.getMessage());
                return new Cost(-1, 0, 0, 0);
            }
        }

        /** Reads the whole answer without keeping it. */
        private static Cost ask(Driver driver, String statement) {
            try (Session session = driver.session()) {
                long start = System.nanoTime();
                Result result = session.run(statement, TransactionConfig.builder().withTimeout(LIMIT).build());
                long rows = 0;
                long values = 0;
                while (result.hasNext()) {
                    for (Value value : result.next().values()) {
                        values += size(value);
                    }
                    rows++;
                }
                ResultSummary summary = result.consume();
                return new Cost(rows, values, summary.hasProfile() ? hits(summary.profile()) : 0,
                        (System.nanoTime() - start) / 1e6);
            }
        }

        private static long size(Value value) {
            TypeSystem types = TypeSystem.getDefault();
            if (value.hasType(types.NODE()) || value.hasType(types.RELATIONSHIP())) {
                return 1 + value.asEntity().size();
            }
            long size = 1;
            if (value.hasType(types.LIST()) || value.hasType(types.MAP())) {
                for (Value part : value.values()) {
                    size += size(part);
                }
            }
            return size;
        }

        private static long hits(ProfiledPlan plan) {
            return plan.dbHits() + plan.children().stream().mapToLong(Cost::hits).sum();
        }

    }

}
