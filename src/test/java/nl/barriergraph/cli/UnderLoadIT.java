package nl.barriergraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import nl.barriergraph.loads.LoadingContext;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.Home;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many readers of every kind of address while loads and undos run. Two data sets take
 * turns; each answer must be, as a whole, what the address gave when one of them was the
 * only one, and must name it. The properties {@code readers} and {@code seconds} set the
 * size; as long again goes before, until what the program keeps is there and its memory
 * can be measured.
 */
class UnderLoadIT {

    private static final List<String> ADDRESSES = List.of("/", "/barriers", "/actors", "/documents", "/actions",
            "/themes", "/gaps", "/deadlines", "/matrix", "/changes", "/table?barriers=geld,grens", "/glossary",
            "/questions", "/questions/who-owns-barrier?barrier=geld", "/questions/coverage-gaps?barrier=grens",
            "/nodes/geld", "/nodes/om", "/nodes/beleidskader-2023", "/search?q=kmar", "/deadlines.ics",
            "/api/questions", "/api/questions/who-owns-barrier?barrier=geld",
            "/api/questions/duties-of-actor?actor=kmar", "/api/questions/coverage-gaps",
            "/api/questions/ownership-matrix", "/api/questions/deadlines", "/api/questions/model-overview",
            "/api/questions/responsibility-chain?subject=geld", "/api/questions/collaboration", "/api/nodes/geld",
            "/api/nodes/europol", "/api/search?q=geld", "/views/responsibility-chain.svg?subject=geld",
            "/views/responsibility-chain.png?subject=geld", "/views/responsibility-chain.pdf?subject=geld",
            "/views/lineage.mmd?action=eu-actieplan-2021-4-c", "/views/lineage.dot?action=eu-actieplan-2021-4-c",
            "/views/lineage.graphml?action=eu-actieplan-2021-4-c", "/embed/lineage?action=eu-actieplan-2021-4-c",
            "/browser/guide.html", "/v3/api-docs", "/actuator/health",
            "/api/questions/who-owns-barrier?barrier=geld&load=1", "/questions/who-owns-barrier?barrier=geld&load=1",
            "/views/lineage.svg?action=eu-actieplan-2021-4-c&load=1");

    private static final String NUMBER_OF_LOAD = "(?i)(lading|load)((?:&quot;|\\W){1,12})\\d+";

    private static final String MOMENT_OF_LOAD = "DTSTAMP:\\d{8}T\\d{6}Z";

    /** Gaps are counted where the answer is ready; nobody waits for it. */
    private static final String COUNT_IF_READY = "(?i)>((\\d+|geen) )?leemtes?<";

    private final int readers = Integer.getInteger("readers", 8);

    private final Duration length = Duration.ofSeconds(Integer.getInteger("seconds", 10));

    private final HttpClient client = HttpClient.newHttpClient();

    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** The longest anybody waited for an address, in milliseconds. */
    private final Map<String, Long> waits = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    private String application;

    @Test
    void answersFromOneVersionWithoutErrorAndWithoutGrowing() throws Exception {
        Dataset first = DatasetReader.read(DataFolder.shipped());
        Dataset second = retitled(first);
        String home = this.folder.resolve("home").toString();
        try (Program server = Program
            .start(this.folder, "serve", "--home", home, "--port", "0", "--browser-port", "0", "--bolt-port", "0")
            .awaitServing(); LoadingContext context = LoadingContext.of(Home.open(Path.of(home)).edition("internal"))) {
            this.application = server.printed("Toepassing");
            Loads loads = context.loads();
            List<Map<String, String>> expected = new ArrayList<>(List.of(answersNow()));
            loads.apply(second, null);
            expected.add(answersNow());
            assertThat(expected.get(0)).doesNotContainEntry("/nodes/geld", expected.get(1).get("/nodes/geld"));
            Footprint start = footprint(server);
            int written = readWhileLoading(loads, List.of(first, second), expected, this.length);
            Footprint middle = footprint(server);
            written += readWhileLoading(loads, List.of(first, second), expected, this.length);
            Footprint end = footprint(server);
            System.out.printf("%d answers to %d readers, %d loads and undos%n%s%n%s%n%s%nlongest waits, in ms: %s%n",
                    total(), this.readers, written, start, middle, end, longestWaits());
            assertThat(this.faults).isEmpty();
            assertThat(this.answers).hasSize(ADDRESSES.size());
            end.assertNotMoreThan(middle);
        }
    }

    /** The same data under other titles, so that each answer tells from which it is. */
    private static Dataset retitled(Dataset dataset) {
        return Dataset.of(dataset.nodes().values().stream().map(UnderLoadIT::retitled).toList(),
                dataset.relationships().values());
    }

    private static Node retitled(Node node) {
        SortedMap<String, Object> properties = new TreeMap<>(node.properties());
        Stream.of("title", "titleEn")
            .forEach((name) -> properties.computeIfPresent(name, (key, title) -> title + " bis"));
        return new Node(node.label(), node.id(), properties);
    }

    /** What each address gives once nothing is prepared any more. */
    private Map<String, String> answersNow() throws Exception {
        Map<String, String> now = new LinkedHashMap<>();
        for (String address : ADDRESSES) {
            String answer = answer(address);
            for (String again = answer(address); !again.equals(answer); again = answer(address)) {
                answer = again;
            }
            now.put(address, answer);
        }
        return now;
    }

    /**
     * The memory in use when all addresses have been answered from the present load: what
     * is kept of it is there, and what was kept of earlier ones has been let go.
     */
    private Footprint footprint(Program server) throws Exception {
        Footprint.of(server);
        answersNow();
        return Footprint.of(server);
    }

    private int readWhileLoading(Loads loads, List<Dataset> versions, List<Map<String, String>> expected,
            Duration length) throws InterruptedException {
        Instant end = Instant.now().plus(length);
        List<Thread> threads = new ArrayList<>();
        for (int reader = 0; reader < this.readers; reader++) {
            Random random = new Random(reader);
            threads.add(new Thread(() -> read(random, expected, end)));
        }
        threads.forEach(Thread::start);
        int written = 0;
        while (Instant.now().isBefore(end)) {
            awaitMoreAnswers(end);
            boolean isFirst = loads.latest().orElseThrow().fingerprint().equals(versions.get(0).fingerprint());
            loads.apply(versions.get(isFirst ? 1 : 0), null);
            awaitMoreAnswers(end);
            loads.undo();
            written += 2;
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return written;
    }

    /**
     * A load after every round of readers; loads without a pause would leave no answer a
     * version to be of.
     */
    private void awaitMoreAnswers(Instant end) {
        int enough = total() + this.readers;
        while (total() < enough && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private int total() {
        return this.answers.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    private List<Map.Entry<String, Long>> longestWaits() {
        return this.waits.entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(8)
            .toList();
    }

    private void read(Random random, List<Map<String, String>> expected, Instant end) {
        while (Instant.now().isBefore(end)) {
            String address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
            try {
                Instant asked = Instant.now();
                String answer = answer(address);
                this.waits.merge(address, Duration.between(asked, Instant.now()).toMillis(), Math::max);
                this.answers.computeIfAbsent(address, (key) -> new AtomicInteger()).incrementAndGet();
                if (expected.stream().noneMatch((version) -> answer.equals(version.get(address)))) {
                    this.faults
                        .add(address + " gave neither version: " + difference(answer, expected.get(0).get(address)));
                }
            }
            catch (IOException | InterruptedException | IllegalStateException ex) {
                this.faults.add(address + " failed: " + ex);
            }
        }
    }

    private static String difference(String answer, String expected) {
        int place = 0;
        while (place < Math.min(answer.length(), expected.length()) && answer.charAt(place) == expected.charAt(place)) {
            place++;
        }
        return "…" + answer.substring(Math.max(0, place - 60), Math.min(answer.length(), place + 100)).strip();
    }

    /** The answer with its version, without the number of the load, which grows. */
    private String answer(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = this.client.send(
                HttpRequest.newBuilder(URI.create(this.application + address)).timeout(Duration.ofMinutes(5)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + body);
        }
        String version = response.headers().firstValue("ETag").orElse("").replaceFirst("-\\d+-", "-#-");
        return version + "\n" + (isPicture(address) ? whole(response.body()) : ofTheVersion(address, body));
    }

    /**
     * What an address gives of a version whenever that is loaded; what changed before it
     * depends on the load before it.
     */
    private static String ofTheVersion(String address, String body) {
        return address.equals("/changes") ? ""
                : body.replaceAll(NUMBER_OF_LOAD, "$1$2#")
                    .replaceAll(MOMENT_OF_LOAD, "")
                    .replaceAll(COUNT_IF_READY, ">leemtes<");
    }

    private static boolean isPicture(String address) {
        return address.contains(".png") || address.contains(".pdf");
    }

    /** A picture shows the number of its load; its version stands in the header. */
    private static String whole(byte[] picture) {
        String text = new String(picture, StandardCharsets.ISO_8859_1);
        return (text.startsWith("\u0089PNG") && text.contains("IEND"))
                || (text.startsWith("%PDF") && text.strip().endsWith("%%EOF")) ? "whole" : "broken";
    }

}
