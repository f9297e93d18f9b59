package nl.barriergraph.web;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.web.Chromium.Driven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written as Mermaid is read by Mermaid itself. */
@ShippedGraph
@Driven
class MermaidIT {

    private static final String MERMAID = "META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

    private static final String PARSE = """
            mermaid.parse(arguments[0]).then((read) => arguments[1](read.diagramType),
              (error) => arguments[1](String(error)));
            """;

    private final Chromium browser;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    MermaidIT(Chromium browser) {
        this.browser = browser;
    }

    @Test
    void readsEveryView() throws Exception {
        try (InputStream script = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(MERMAID))) {
            Files.copy(script, this.folder.resolve("mermaid.js"));
        }
        Path page = Files.writeString(this.folder.resolve("page.html"), "<script src='mermaid.js'></script>");
        this.browser.visit(page.toUri().toString());
        for (String view : new String[] { "responsibility-chain.mmd?subject=geld", "actor.mmd?actor=kmar&lang=en",
                "ownership-matrix.mmd", "coverage-matrix.mmd?lang=en", "lineage.mmd?action=eu-actieplan-2021-4-c",
                "theme-thread.mmd?theme=thema-liaisons", "gaps.mmd?barrier=geld", "gaps.mmd?code=G03",
                "barrier-model.mmd" }) {
            assertThat(this.browser.driver().executeAsyncScript(PARSE, diagram(view))).as(view)
                .isEqualTo("flowchart-v2");
        }
    }

    private String diagram(String view) throws Exception {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/views/" + view)).build(),
                    BodyHandlers.ofString())
            .body();
    }

}
