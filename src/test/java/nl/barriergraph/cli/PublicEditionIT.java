package nl.barriergraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.CanaryData;
import nl.barriergraph.Depths;
import nl.barriergraph.SmallData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two servers of the public edition, one whose data folder has a LIMITE source full of
 * canaries and one whose folder never had it: every surface of the two is the same, and
 * no byte that the first one hands out or keeps has a canary.
 */
class PublicEditionIT {

    private static final int PAGES = 100;

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");

    /** Ports, moments, durations and folders differ between any two runs. */
    private static final Pattern OWN = Pattern.compile(
            "localhost:\\d+|localhost%3A\\d+|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[0-9:.Z+]*|DTSTAMP:\\d{8}T\\d{6}Z|(?m:^\\d\\d:\\d\\d:\\d\\d )"
                    + "|/[^ \"]*/(whole|open)(?=[/\"])|\"nonce\":\"[^\"]*\"");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isTheSameWithAndWithoutALimiteSourceOnEverySurface() throws Exception {
        Map<String, byte[]> whole = surfaces("whole", CanaryData.whole());
        Map<String, byte[]> open = surfaces("open", CanaryData.open());
        assertThat(whole.keySet()).isEqualTo(open.keySet());
        assertThat(whole).hasSizeGreaterThan(300)
            .allSatisfy((name, bytes) -> assertThat(text(name, bytes)).as(name).isEqualTo(text(name, open.get(name))));
        whole.forEach(
                (name, bytes) -> assertThat(name.contains(CanaryData.CANARY) ? List.of() : Depths.canaries(name, bytes))
                    .as(name)
                    .isEmpty());
        Map<String, byte[]> kept = kept(this.folder.resolve("whole/home"));
        assertThat(kept.keySet()).anyMatch((name) -> name.contains("neostore"))
            .anyMatch((name) -> name.contains("transaction"))
            .anyMatch((name) -> name.endsWith(".log"));
        assertThat(kept).allSatisfy((name, bytes) -> assertThat(Depths.canaries(name, bytes)).isEmpty());
        System.out.printf("%d outputs the same and without a canary, %d kept files without one%n", whole.size(),
                kept.size());
    }

    /** Everything that the program hands out on this data. */
    private Map<String, byte[]> surfaces(String name, SmallData data) throws Exception {
        Path place = Files.createDirectories(this.folder.resolve(name));
        data.writeTo(place.resolve("data"));
        Map<String, byte[]> surfaces = new LinkedHashMap<>();
        try (Program server = Program
            .startUnpacked(place, "serve", "--audience", "public", "--home", "home", "--data", "data", "--port", "0",
                    "--browser-port", "0", "--bolt-port", "0")
            .awaitServing()) {
            crawl(server.printed("Toepassing"), surfaces);
            commands(place, surfaces);
            surfaces.put("errors of the server", server.errors().getBytes(StandardCharsets.UTF_8));
            server.handle().destroy();
            server.awaitEnd();
        }
        return surfaces;
    }

    private void crawl(String address, Map<String, byte[]> surfaces) throws Exception {
        Deque<String> open = new ArrayDeque<>(seeds(address));
        for (int left = open.size() + PAGES; !open.isEmpty() && left > 0; left--) {
            String path = open.poll();
            if (surfaces.containsKey(path)) {
                continue;
            }
            HttpResponse<byte[]> response = get(address + path);
            assertThat(response.statusCode()).as(path).isLessThan(500);
            String headers = response.headers()
                .map()
                .entrySet()
                .stream()
                .filter((header) -> !List.of("date", "last-modified").contains(header.getKey()))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
            surfaces.put(path, response.body());
            surfaces.put(path + " headers", (response.statusCode() + "\n" + headers).getBytes(StandardCharsets.UTF_8));
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                LINK.matcher(new String(response.body(), StandardCharsets.UTF_8))
                    .results()
                    .map((match) -> match.group(1).replace("&amp;", "&"))
                    .filter((link) -> !link.startsWith("/views/"))
                    .forEach(open::add);
            }
        }
    }

    private List<String> seeds(String address) throws Exception {
        List<String> seeds = new ArrayList<>(List.of("/", "/?lang=en", "/v3/api-docs", "/actuator", "/actuator/health",
                "/actuator/metrics", "/api/questions", "/api/questions?lang=en", "/deadlines.ics",
                "/browser/guide.html", "/browser/guide-en.html", "/browser/queries.zip", "/browser/queries-en.zip",
                "/browser/style.grass", "/barriers", "/actors", "/documents", "/actions", "/themes", "/gaps", "/matrix",
                "/deadlines", "/changes", "/table", "/glossary", "/questions", "/search", "/search?q=plan",
                "/search?q=a&lang=en", "/api/search?q=plan", "/api/search?q=a&size=100", "/api/search?q=e&page=2",
                "/login", "/nowhere", "/api/search?q=kanarie", "/search?q=kanarie", "/api/search?q=kanari%C3%AB",
                "/nodes/kanarie-1", "/api/nodes/kanarie-1", "/api/nodes/kanarie", "/api/nodes/om", "/api/nodes/beide",
                "/api/nodes/geld", "/api/nodes/plan", "/api/nodes/plan-v-1",
                "/api/questions/duties-of-actor?actor=kanarieactor", "/api/questions/duties-of-actor?actor=kanarieacto",
                "/api/questions/coverage-gaps?barrier=kanariestap", "/api/questions/coverage-gaps?load=2",
                "/api/questions/who-owns-barrier?barrier=gel"));
        String questions = new String(get(address + "/api/questions").body(), StandardCharsets.UTF_8);
        JsonMapper.shared()
            .readTree(questions)
            .valueStream()
            .map((question) -> question.get("name").asString())
            .forEach((name) -> {
                String values = name.equals("changes-since") ? "since=1&" : "";
                seeds.addAll(List.of("/api/questions/%s?%s".formatted(name, values),
                        "/api/questions/%s?%slang=en".formatted(name, values),
                        "/api/questions/%s?%sformat=excel".formatted(name, values),
                        "/api/questions/%s?%sactor=om&barrier=geld&action=plan-1".formatted(name, values)));
            });
        Map<String, String> views = Map.of("responsibility-chain", "subject=geld", "ownership-matrix", "",
                "coverage-matrix", "", "actor", "actor=om", "lineage", "action=plan-1", "theme-thread",
                "theme=thema-open", "gaps", "", "barrier-model", "");
        new TreeMap<>(views).forEach((view, values) -> {
            Stream.of("svg", "png", "pdf", "mmd", "dot", "graphml", "html")
                .forEach((format) -> seeds.add("/views/%s.%s?%s".formatted(view, format, values)));
            seeds.add("/embed/%s?%s".formatted(view, values));
        });
        return seeds;
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return this.client.send(HttpRequest.newBuilder(URI.create(address.replace(" ", "%20"))).build(),
                BodyHandlers.ofByteArray());
    }

    private void commands(Path place, Map<String, byte[]> surfaces) throws Exception {
        Files.writeString(place.resolve("nota.md"), """
                # Nota

                ```barrier-graph
                question coverage-gaps
                ```

                ```barrier-graph
                view responsibility-chain subject=geld
                ```
                """);
        List<List<String>> commands = List.of(List.of("validate", "--data", "data"), List.of("plan", "--data", "data"),
                List.of("plan", "--data", "data", "-o", "plan.json"), List.of("apply", "--data", "data"),
                List.of("history"), List.of("ask", "coverage-gaps"),
                List.of("ask", "coverage-gaps", "--format", "markdown"),
                List.of("ask", "coverage-gaps", "--format", "csv", "--lang", "en"),
                List.of("ask", "coverage-gaps", "--cypher"),
                List.of("view", "responsibility-chain", "subject=geld", "-o", "keten.svg"),
                List.of("report", "-o", "report"), List.of("report", "-o", "filled", "--template", "nota.md"),
                List.of("export", "-o", "export.zip"), List.of("export", "-o", "export.graphml", "--format", "graphml"),
                List.of("export", "-o", "export.json", "--format", "jsonld", "--load", "1"),
                List.of("verify-figures", "report"), List.of("ask", "duties-of-actor", "actor=kanarieactor"),
                List.of("undo"));
        for (List<String> command : commands) {
            Program done = Program.runUnpacked(place,
                    Stream.concat(command.stream(), Stream.of("validate").anyMatch(command::contains)
                            ? Stream.of("--audience", "public") : Stream.of("--audience", "public", "--home", "home"))
                        .toArray(String[]::new));
            surfaces.put("command " + command,
                    (done.exitCode() + done.output() + done.errors()).getBytes(StandardCharsets.UTF_8));
        }
        for (String made : List.of("plan.json", "keten.svg", "report", "filled", "export.zip", "export.graphml",
                "export.json")) {
            kept(place.resolve(made))
                .forEach((name, bytes) -> surfaces.put("file " + name.substring(place.toString().length()), bytes));
        }
    }

    /**
     * The files below a path; the database's own program is unpacked before any data is
     * read.
     */
    private static Map<String, byte[]> kept(Path start) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(start)) {
            for (Path path : paths.filter(Files::isRegularFile)
                .filter((file) -> !file.toString().endsWith(".jar"))
                .toList()) {
                files.put(path.toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** What may be compared of it. */
    private static String text(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF") || text.startsWith("PK")) {
            return Depths.text(name, bytes);
        }
        return OWN.matcher(text).replaceAll("…");
    }

}
