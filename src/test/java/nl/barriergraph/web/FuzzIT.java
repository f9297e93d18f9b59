package nl.barriergraph.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Told;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Catalogue;
import nl.barriergraph.questions.WrongQuestionException;
import nl.barriergraph.report.Templates;
import nl.barriergraph.views.Views;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random requests and templates, the same in every run; the campaigns send more of them.
 */
@ShippedGraph
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("requests", 150);

    private static final List<String> NAMES = List.of("barrier", "actor", "action", "theme", "subject", "node", "code",
            "asOf", "load", "since", "from", "to", "q", "page", "size", "lang", "format", "width", "scale", "label",
            "state", "tier", "document", "question", "sort", "x", "", "barrier[]", "__proto__", "\u0000");

    private static final List<String> VALUES = List.of("geld", "kmar", "om", "beleidskader-2023", "", " ", "0", "-1",
            "1", "99999999999999999999", "1e9", "NaN", "2024-02-30", "0000-00-00", "2024", "+999999999-12-31", "null",
            "true", "G01", "G99", "*", "'", "\"", "'; MATCH (n) DETACH DELETE n //", "{{7*7}}", "${7*7}", "*{7*7}",
            "__${T(java.lang.Runtime)}__::x", "<script>alert(1)</script>", "../../etc/passwd", "%00", "\u0000",
            "\u202Egeld", "\uD83D\uDE00", "\uD83D", "a\r\nSet-Cookie: x=1", "a4", "nl", "fr", "text:*", "a AND (", "~",
            "x".repeat(3000), "geld,geld", "geld|grens", "a".repeat(7) + "~99", "/.*/", "[1 TO 2]");

    private static final List<String> ACCEPTS = List.of("text/html", "application/json", "text/csv", "*/*", "image/png",
            "application/xml", "x", "text/html;q=2", "");

    @LocalServerPort
    private int port;

    @Autowired
    private Templates templates;

    @Autowired
    private Catalogue catalogue;

    @Test
    void answersRandomRequestsWithAnAnswerOrASentence() throws IOException {
        Random random = new Random(7);
        Map<String, Integer> statuses = new TreeMap<>();
        List<String> paths = paths();
        for (int i = 0; i < REQUESTS; i++) {
            String target = paths.get(random.nextInt(paths.size())) + query(random);
            String answer = send(target, of(ACCEPTS, random));
            String status = answer.substring(0, Math.min(12, answer.length()));
            assertThat(status).as("%d: %s\n%s", i, target, answer).matches("HTTP/1.1 ([234]\\d\\d|503)");
            assertThat(answer).as(target)
                .doesNotContain("Exception", "\tat ", "org.springframework", "nl.barriergraph.");
            assertThat(answer.split("\r\n\r\n", 2)[0]).as(target).doesNotContain("Set-Cookie: x=1");
            if (isShownByABrowser(answer)) {
                assertThat(answer).as(target).doesNotContain("<script>alert");
            }
            statuses.merge(status, 1, Integer::sum);
        }
        System.out.println("requests by status: " + statuses);
        assertThat(statuses).containsKeys("HTTP/1.1 200", "HTTP/1.1 400");
    }

    /**
     * JSON and plain text hold a value as it was given; no browser runs what is in them.
     */
    private static boolean isShownByABrowser(String answer) {
        return !answer.matches("(?s).*\r\nContent-Type: (application/(problem\\+)?json|text/plain)\\b.*")
                || !answer.contains("X-Content-Type-Options: nosniff");
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/", "/questions", "/barriers", "/actors", "/documents",
                "/actions", "/themes", "/gaps", "/matrix", "/deadlines", "/deadlines.ics", "/changes", "/table",
                "/glossary", "/search", "/api/search", "/api/questions", "/nodes/geld", "/nodes/%00", "/nodes/a%2Fb",
                "/api/nodes/kmar", "/api/nodes/x%0d%0aSet-Cookie:%20x=1", "/api/nodes/" + "x".repeat(2000),
                "/browser/guide.html", "/browser/queries.zip", "/browser/style.grass", "/login", "/v3/api-docs",
                "/actuator", "/actuator/health", "/actuator/env", "/views/gaps.exe", "/views/.svg", "/views/x.svg",
                "/embed/x", "/..%2f..%2fetc/passwd", "//", "/;x=1", "/%zz", "/nowhere", "/error", "/look/tokens.css",
                "/look/..%2f..%2fpom.xml", "/vendor/../application.yaml"));
        this.catalogue.all().forEach((question) -> {
            paths.add("/api/questions/" + question.name());
            paths.add("/questions/" + question.name());
        });
        Views.names().forEach((view) -> {
            paths.add("/views/" + view + ".svg");
            paths.add("/views/" + view + ".mmd");
            paths.add("/embed/" + view);
        });
        return paths;
    }

    private static String query(Random random) {
        return IntStream.range(0, random.nextInt(4))
            .mapToObj((i) -> encoded(of(NAMES, random), random) + "=" + encoded(of(VALUES, random), random))
            .collect(Collectors.joining("&", "?", ""));
    }

    /** Most programs encode what they send, but not all do. */
    private static String encoded(String text, Random random) {
        boolean raw = random.nextInt(10) == 0 && text.matches("[\\x21-\\x7E]*");
        return raw ? text.replace("#", "") : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T of(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private String send(String target, String accept) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: %s\r\nConnection: close\r\n\r\n"
                    .formatted(target, this.port, accept)
                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void fillsRandomTemplatesOrSaysWhatIsWrong() {
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < REQUESTS / 3; i++) {
            String template = template(random);
            try {
                assertThat(this.templates.fill((i % 2 == 0) ? "nota.md" : "nota.adoc", template, null,
                        Words.in(Language.NL)))
                    .isNotEmpty();
            }
            catch (RuntimeException ex) {
                assertThat(ex).as(template).isInstanceOf(Told.class).isInstanceOf(WrongQuestionException.class);
                assertThat(((Told) ex).messages()).as(template)
                    .isNotEmpty()
                    .allSatisfy((message) -> assertThat(message.in(Words.in(Language.NL))).isNotBlank()
                        .doesNotContain("Exception"));
                refused++;
            }
        }
        System.out.println("templates refused with a sentence: " + refused);
        assertThat(refused).isPositive();
    }

    private String template(Random random) {
        List<String> heads = List.of("question", "view", "vraag", "", "question question");
        List<String> names = List.of("who-owns-barrier", "coverage-gaps", "gaps", "responsibility-chain", "nothing", "",
                "../x", "{0}", "deadlines");
        String block = "%s %s %s=%s%n%s".formatted(of(heads, random), of(names, random), of(NAMES, random),
                of(VALUES, random), of(List.of("", "caption: geld", "caption:", "more", "```", "----"), random));
        List<String> forms = List.of("```barrier-graph%n%s%n```%n", "```barrier-graph%n%s",
                "~~~barrier-graph%n%s%n~~~%n", "[barrier-graph]%n----%n%s%n----%n", "[barrier-graph]%n----%n%s", "%s",
                "> ```barrier-graph%n> %s%n> ```%n");
        return "# Nota\n\n" + of(forms, random).formatted(block) + of(List.of("", "\n\u0000", "tail"), random);
    }

}
