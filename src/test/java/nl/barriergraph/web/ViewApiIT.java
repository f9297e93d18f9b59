package nl.barriergraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import nl.barriergraph.ShippedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ShippedGraph
class ViewApiIT {

    @LocalServerPort
    private int port;

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
                    BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({ "svg, image/svg+xml", "png, image/png", "pdf, application/pdf", "mmd, text/vnd.mermaid;charset=UTF-8",
            "dot, text/vnd.graphviz;charset=UTF-8", "graphml, application/graphml+xml",
            "html, text/html;charset=UTF-8" })
    void servesEveryForm(String extension, String type) throws Exception {
        HttpResponse<String> response = get("/views/lineage." + extension + "?action=eu-actieplan-2021-4-c&width=200");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
    }

    @Test
    void letsOnlyEmbedsBeFramed() throws Exception {
        HttpResponse<String> embed = get("/embed/coverage-matrix?lang=en");
        assertThat(embed.statusCode()).isEqualTo(200);
        assertThat(embed.body()).contains("<svg").contains("Means and tiers per barrier").doesNotContain("<script");
        assertThat(embed.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors *");
        assertThat(embed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/views/coverage-matrix.html").headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @CsvSource({ "/views/lineages.svg, 404, Bedoelde u 'lineage'", "/views/lineage.jpg, 404, Geldig zijn svg",
            "/views/lineage.svg?page=a5, 400, Geldig zijn a4", "/views/lineage.svg?acton=x, 400, Bedoelde u 'action'" })
    void saysWhatWouldHaveBeenRight(String path, int status, String told) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(told);
    }

}
