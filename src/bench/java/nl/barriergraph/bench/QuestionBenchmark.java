package nl.barriergraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Question;
import nl.barriergraph.questions.Questions;

/**
 * Every question with its example, as a statement through the driver, through the
 * catalogue, and over HTTP with one and with eight clients.
 */
final class QuestionBenchmark {

    private static final int CLIENTS = 8;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A question is asked until it has taken so long, each way. */
    private static final double BUDGET = 1_500;

    private static final int MOST = 100;

    /** Before anything counts every question is asked until all have taken so long each way. */
    private static final double WARM_UP = 20_000;

    private final List<Size> sizes;

    private final HttpClient http = HttpClient.newHttpClient();

    QuestionBenchmark(List<Size> sizes) {
        this.sizes = sizes;
    }

    void run() throws Exception {
        String arguments = "questions " + String.join(" ", this.sizes.stream().map(Enum::name).toList());
        Tables tables = new Tables("questions", arguments);
        for (Size size : this.sizes) {
            try (Program program = Program.with(size, size.dataset())) {
                tables.text("Milliseconds, median / 99th percentile, on %s; – is more than %d seconds at the driver."
                    .formatted(size, LIMIT.toSeconds()));
                tables.header("question", "rows", "driver", "catalogue", "HTTP, 1 client", "HTTP, 8 clients",
                        "HTTP : driver");
                Map<Boolean, List<Question>> inTime = program.bean(Questions.class)
                    .catalogue()
                    .questions()
                    .stream()
                    .collect(Collectors.partitioningBy((question) -> isAnsweredInTime(program, question)));
                List<Question> questions = inTime.get(true);
                for (Question question : questions) {
                    for (Callable<?> way : ways(program, question).all()) {
                        for (double time = 0; time < WARM_UP / questions.size();) {
                            time += Times.once(way);
                        }
                    }
                }
                for (Question question : questions) {
                    measure(tables, program, question);
                }
                inTime.get(false)
                    .forEach((question) -> tables.row("`" + question.name() + "`", "–", "–", "–", "–", "–", "–"));
            }
            tables.write();
        }
    }

    /** Once it is planned; the answer is read and not kept. */
    private static boolean isAnsweredInTime(Program program, Question question) {
        try (Session session = program.driver().session()) {
            session.run("EXPLAIN " + question.filledIn()).consume();
            session.run(question.filledIn(), TransactionConfig.builder().withTimeout(LIMIT).build())
                .forEachRemaining((row) -> {
                });
            return true;
        }
        catch (Neo4jException ex) {
            System.out.println(question.name() + ": " + ex.getMessage());
            return false;
        }
    }

    /** The ways to an answer that are compared. */
    private record Ways(Callable<List<?>> driver, Callable<Answer> catalogue, Callable<String> web) {

        List<Callable<?>> all() {
            return List.of(this.driver, this.catalogue, this.web);
        }

        double[] once() {
            return all().stream().mapToDouble(Times::once).toArray();
        }

    }

    private Ways ways(Program program, Question question) {
        Questions questions = program.bean(Questions.class);
        Map<String, Object> parameters = parameters(program, question);
        URI address = URI.create(program.address() + "/api/questions/" + question.name());
        return new Ways(() -> raw(program.driver(), question, parameters),
                () -> questions.ask(question.name(), Map.of()), () -> get(address));
    }

    private static Map<String, Object> parameters(Program program, Question question) {
        return new LinkedHashMap<>(program.bean(Questions.class).ask(question.name(), Map.of()).parameters());
    }

    private void measure(Tables tables, Program program, Question question) throws Exception {
        Ways ways = ways(program, question);
        Answer answer = ways.catalogue().call();
        int rows = ways.driver().call().size();
        if (rows != answer.rows().size() || !ways.web().call().contains(answer.load().version())) {
            throw new IllegalStateException(question + " is answered differently on different ways");
        }
        int rounds = (int) Math.max(3, Math.min(MOST, 3 * BUDGET / DoubleStream.of(ways.once()).sum()));
        double[][] times = new double[3][rounds];
        for (int i = -rounds / 2; i < rounds; i++) {
            double[] round = ways.once();
            for (int way = 0; way < round.length && i >= 0; way++) {
                times[way][i] = round[way];
            }
        }
        Times driver = new Times(times[0]);
        Times web = new Times(times[2]);
        tables.row("`" + question.name() + "`", String.valueOf(rows), driver.percentiles(),
                new Times(times[1]).percentiles(), web.percentiles(), crowd(ways.web(), rounds).percentiles(),
                Times.text(web.median() / driver.median()));
    }

    private static List<?> raw(Driver driver, Question question, Map<String, Object> parameters) {
        try (Session session = driver
            .session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            return session
                .executeRead((transaction) -> transaction.run(question.statement(), parameters).list((row) -> row.asMap()));
        }
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> response = this.http.send(HttpRequest.newBuilder(address).build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + response.body());
        }
        return response.body();
    }

    /** Eight at once, each as often as the one alone. */
    private static Times crowd(Callable<?> work, int rounds) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Double>> times = new ArrayList<>();
        for (int i = 0; i < Math.max(CLIENTS, rounds); i++) {
            times.add(clients.submit(() -> Times.once(work)));
        }
        double[] all = new double[times.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = times.get(i).get();
        }
        clients.shutdown();
        return new Times(all);
    }

}
