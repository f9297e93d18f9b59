package nl.barriergraph.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.loads.Loads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of data in which, other than in the shipped, a barrier has an owner of its own.
 */
@ShippedGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnedBarrierIT {

    @Autowired
    private Loads loads;

    @LocalServerPort
    private int port;

    @BeforeAll
    void loadOwnedBarrier() {
        this.loads.apply(new SmallData().dataset(), null);
    }

    @AfterAll
    void loadShippedDataAgain() {
        this.loads.apply(DatasetReader.read(DataFolder.shipped()), null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/barriers", "/nodes/geld", "/nodes/jenv", "/questions/who-owns-barrier?barrier=geld",
            "/matrix", "/?lang=en" })
    void namesTheOwner(String path) throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(">jenv (");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/actors", "/documents", "/actions", "/themes", "/questions", "/gaps", "/deadlines",
            "/table?barriers=geld", "/glossary", "/changes", "/search?q=jenv" })
    void showsWhateverElseThereIs(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://localhost:" + this.port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

}
