import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;

/**
 * How long a running application takes for each kind of page: a warm-up, then rounds over all
 * pages, so that no page has a quiet moment of its own. Prints a Markdown table of the
 * median, the 99th percentile and the size.
 *
 * <p>
 * {@code java src/bench/PageBenchmark.java http://localhost:8080}
 */
final class PageBenchmark {

    private static final int WARM_UP = 20;

    private static final int ROUNDS = 100;

    private static final List<String> PAGES = List.of("/", "/search?q=marechaussee", "/barriers", "/actors",
            "/documents", "/actions", "/themes", "/questions", "/matrix", "/matrix?tier=NL", "/gaps", "/gaps?code=G04",
            "/deadlines", "/table?barriers=geld,grens", "/glossary", "/nodes/geld", "/nodes/kmar", "/nodes/europol",
            "/nodes/beleidskader-2023", "/nodes/beleidskader-2023-3-5-d", "/nodes/winst-afnemen",
            "/nodes/thema-financieel-onderzoek", "/questions/who-owns-barrier?barrier=geld",
            "/questions/responsibility-chain?subject=geld", "/questions/coverage-gaps",
            "/questions/chain-between?from=kmar&to=geld", "/questions/ownership-matrix");

    public static void main(String[] arguments) throws Exception {
        String origin = (arguments.length > 0) ? arguments[0] : "http://localhost:8080";
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < WARM_UP; i++) {
            for (String page : PAGES) {
                get(client, origin + page);
            }
        }
        double[][] times = new double[PAGES.size()][ROUNDS];
        int[] sizes = new int[PAGES.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int page = 0; page < PAGES.size(); page++) {
                long start = System.nanoTime();
                sizes[page] = get(client, origin + PAGES.get(page));
                times[page][round] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf("%s %s, Java %s, %d processors, %d rounds%n%n", System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.version(), Runtime.getRuntime().availableProcessors(), ROUNDS);
        System.out.println("| page | median ms | 99 % ms | KB |");
        System.out.println("|---|---:|---:|---:|");
        for (int page = 0; page < PAGES.size(); page++) {
            Arrays.sort(times[page]);
            System.out.printf("| `%s` | %.1f | %.1f | %d |%n", PAGES.get(page), times[page][ROUNDS / 2],
                    times[page][ROUNDS * 99 / 100], sizes[page] / 1024);
        }
    }

    private static int get(HttpClient client, String address) throws Exception {
        HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(URI.create(address)).build(),
                BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + response.statusCode());
        }
        return response.body().length;
    }

}
