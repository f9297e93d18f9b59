package nl.barriergraph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.QueryType;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What Neo4j Browser takes from the application, asked as Browser and as the analyst. */
class BrowserKitIT {

    private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"[^\"]*runnable\">(.*?)</pre>",
            Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile(":param (\\w+) => (.+);");

    @TempDir
    private static Path folder;

    private static ServedKit served;

    private static Driver analyst;

    @BeforeAll
    static void serve() throws Exception {
        served = ServedKit.start(folder);
        analyst = GraphDatabase.driver(served.bolt(), AuthTokens.basic(served.analyst(), served.password()));
    }

    @AfterAll
    static void stop() {
        if (analyst != null) {
            analyst.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/browser/guide.html", "/browser/guide-en.html", "/browser/style.grass",
            "/browser/queries.zip" })
    void letsBrowserReadTheKit(String path) throws Exception {
        HttpResponse<String> asked = served.send("OPTIONS", path, BodyHandlers.ofString(), "Origin",
                served.browserOrigin(), "Access-Control-Request-Method", "GET", "Access-Control-Request-Headers",
                "cache-control,pragma,sentry-trace");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains(served.browserOrigin());
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers"))
            .contains("cache-control, pragma, sentry-trace");
        HttpResponse<String> read = served.send("GET", path, BodyHandlers.ofString(), "Origin", served.browserOrigin());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).contains(served.browserOrigin());
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://localhost:1", "http://127.0.0.1:7474", "https://example.org", "null" })
    void letsNobodyElseReadTheKit(String origin) throws Exception {
        HttpResponse<String> read = served.send("GET", "/browser/guide.html", BodyHandlers.ofString(), "Origin",
                origin);
        assertThat(read.statusCode()).isEqualTo(403);
        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/api/questions", "/questions/who-owns-barrier", "/actuator/health",
            "/barrier-graph.css" })
    void letsBrowserReadNothingElse(String path) throws Exception {
        HttpResponse<String> read = served.send("GET", path, BodyHandlers.ofString(), "Origin", served.browserOrigin());
        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-en" })
    void hasOnlyStatementsThatReadAndRunInItsGuide(String language) throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        List<String> commands = RUNNABLE.matcher(text("/browser/guide%s.html".formatted(language)))
            .results()
            .map((command) -> HtmlUtils.htmlUnescape(command.group(1)))
            .toList();
        assertThat(commands.get(0)).isEqualTo(":style %s/browser/style.grass".formatted(served.application()));
        for (String command : commands.subList(1, commands.size())) {
            if (command.startsWith(":param")) {
                PARAMETER.matcher(command)
                    .results()
                    .forEach((match) -> parameters.put(match.group(1), value(match.group(2))));
            }
            else {
                assertReads(command, parameters);
            }
        }
        assertThat(commands).filteredOn((command) -> command.startsWith(":param")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-en" })
    void hasOnlySavedQueriesThatReadAndRunAsTheyAre(String language) throws Exception {
        Map<String, String> scripts = scripts("/browser/queries%s.zip".formatted(language));
        assertThat(scripts.keySet()).anyMatch((path) -> path.endsWith("/who-owns-barrier.cypher"))
            .anyMatch((path) -> path.endsWith("/G02.cypher"))
            .anyMatch((path) -> path.endsWith("/barrier-model.cypher"));
        scripts.values().forEach((script) -> {
            assertThat(script).as("Browser shows the first line as the name").startsWith("// ");
            assertThat(script.lines().filter((line) -> !line.startsWith("//")))
                .as("Browser shows no rows of a script of several commands")
                .noneMatch((line) -> line.contains(";") || line.startsWith(":"));
            assertReads(script, Map.of());
        });
    }

    @Test
    void drawsNodesAndRelationships() throws Exception {
        List<String> explorations = scripts("/browser/queries.zip").entrySet()
            .stream()
            .filter((script) -> script.getKey().startsWith("Barrièregraaf - tekenen/"))
            .map(Map.Entry::getValue)
            .toList();
        assertThat(explorations).hasSizeGreaterThanOrEqualTo(10)
            .allSatisfy((exploration) -> assertThat(assertReads(exploration, Map.of()).records())
                .anyMatch(BrowserKitIT::holdsRelationship));
    }

    @Test
    void leadsToBrowserWithConnectionAndGuide() throws Exception {
        String link = HtmlUtils.htmlUnescape(text("/?lang=en"));
        assertThat(link).contains(served.browser() + "?dbms=bolt://analist@localhost:", "&cmd=play&arg=",
                "guide-en.html");
    }

    private static EagerResult assertReads(String statement, Map<String, Object> parameters) {
        EagerResult result = analyst.executableQuery(statement).withParameters(parameters).execute();
        assertThat(result.summary().queryType()).as(statement).isEqualTo(QueryType.READ_ONLY);
        return result;
    }

    private static boolean holdsRelationship(Record row) {
        return row.values()
            .stream()
            .filter((value) -> value.asObject() instanceof org.neo4j.driver.types.Path)
            .map(Value::asPath)
            .anyMatch((path) -> path.iterator().hasNext());
    }

    private static Object value(String literal) {
        return analyst.executableQuery("RETURN " + literal).execute().records().get(0).get(0).asObject();
    }

    private static String text(String path) throws IOException, InterruptedException {
        return served.send("GET", path, BodyHandlers.ofString()).body();
    }

    private static Map<String, String> scripts(String path) throws IOException, InterruptedException {
        Map<String, String> scripts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(served.send("GET", path, BodyHandlers.ofByteArray()).body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                scripts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return scripts;
    }

}
