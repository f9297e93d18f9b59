import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How long a running application takes for each kind of page: a warm-up, then rounds over all
 * pages, so that no page has a quiet moment of its own. Prints a Markdown table of the
 * median, the 99th percentile and what a browser transfers on a first visit: the page without
 * its pictures, style sheets, scripts and icon, all compressed as they come.
 *
 * <p>
 * {@code java src/bench/PageBenchmark.java http://localhost:8080 [rounds] [load]}; with the
 * number of a past load its pages are measured too.
 */
final class PageBenchmark {

    private static final int WARM_UP = 20;

    /** What a page is to keep below, in milliseconds and in KB. */
    private static final double SLOW = 100;

    private static final int LARGE = 150;

    private static final List<String> PAGES = List.of("/", "/search?q=marechaussee", "/search?q=qqqq", "/barriers",
            "/actors", "/documents", "/actions", "/themes", "/questions", "/matrix", "/matrix?tier=NL", "/gaps",
            "/gaps?code=G04", "/deadlines", "/table?barriers=geld,grens", "/glossary", "/changes", "/nodes/geld",
            "/nodes/opsporing", "/nodes/kmar", "/nodes/europol", "/nodes/beleidskader-2023",
            "/nodes/eu-actieplan-2015", "/nodes/beleidskader-2023-3-5-d", "/nodes/winst-afnemen",
            "/nodes/beleidskader-2023-s-3-2", "/nodes/beleidskader-2023-v-p6-menukaart",
            "/nodes/thema-financieel-onderzoek", "/nodes/mensensmokkel", "/nodes/grondslag-sr-197a",
            "/questions/who-owns-barrier?barrier=geld", "/questions/responsibility-chain?subject=geld",
            "/questions/coverage-gaps", "/questions/chain-between?from=kmar&to=geld", "/questions/ownership-matrix",
            "/questions/coverage-matrix", "/questions/lineage?action=eu-actieplan-2021-4-c",
            "/questions/theme-thread?theme=thema-eurojust", "/questions/duties-of-actor?actor=kmar",
            "/questions/model-overview", "/embed/responsibility-chain?subject=geld");

    private static final List<String> PAST = List.of("/matrix", "/questions/who-owns-barrier?barrier=geld",
            "/questions/responsibility-chain?subject=geld", "/deadlines");

    private static final Pattern PARTS = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg))\"");

    private static final Pattern PICTURE = Pattern.compile("(?s)<svg (?!viewBox=\"0 0 32 32\").*?</svg>");

    private final HttpClient client = HttpClient.newHttpClient();

    private final String origin;

    private PageBenchmark(String origin) {
        this.origin = origin;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 100;
        List<String> pages = (arguments.length > 2)
                ? Stream.concat(PAGES.stream(), PAST.stream().map((page) -> of(page, arguments[2])))
                    .toList()
                : PAGES;
        new PageBenchmark((arguments.length > 0) ? arguments[0] : "http://localhost:8080").measure(pages, rounds);
    }

    private static String of(String page, String load) {
        return page + (page.contains("?") ? "&" : "?") + "load=" + load;
    }

    private void measure(List<String> pages, int rounds) throws Exception {
        for (int i = 0; i < Math.min(WARM_UP, rounds); i++) {
            for (String page : pages) {
                get(page);
            }
        }
        double[][] times = new double[pages.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int page = 0; page < pages.size(); page++) {
                long start = System.nanoTime();
                get(pages.get(page));
                times[page][round] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf("%s %s, Java %s, %d processors, %d rounds%n%n", System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.version(), Runtime.getRuntime().availableProcessors(), rounds);
        System.out.println("| page | median ms | 99 % ms | KB of a first visit | above |");
        System.out.println("|---|---:|---:|---:|---|");
        for (int page = 0; page < pages.size(); page++) {
            Arrays.sort(times[page]);
            double median = times[page][rounds / 2];
            int size = firstVisit(pages.get(page)) / 1024;
            System.out.printf("| `%s` | %.1f | %.1f | %d | %s |%n", pages.get(page), median,
                    times[page][rounds * 99 / 100], size, (median > SLOW || size > LARGE) ? "yes" : "");
        }
    }

    /** What is transferred to somebody who was never here, without the pictures in the page. */
    private int firstVisit(String page) throws Exception {
        HttpResponse<byte[]> response = get(page);
        String text = new String(unpacked(response), StandardCharsets.UTF_8);
        int pictures = PICTURE.matcher(text)
            .results()
            .mapToInt((picture) -> packed(picture.group().getBytes(StandardCharsets.UTF_8)))
            .sum();
        int bytes = response.body().length - pictures;
        for (String part : PARTS.matcher(text).results().map((match) -> match.group(1)).distinct().toList()) {
            bytes += get(part).body().length;
        }
        return bytes;
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        return response.headers().firstValue("Content-Encoding").isEmpty() ? response.body()
                : new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    }

    private static int packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return packed.size();
    }

    private HttpResponse<byte[]> get(String page) throws Exception {
        HttpResponse<byte[]> response = this.client.send(HttpRequest.newBuilder(URI.create(this.origin + page))
            .header("Accept", "text/html,*/*;q=0.1")
            .header("Accept-Encoding", "gzip")
            .build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + response.statusCode());
        }
        return response;
    }

}
