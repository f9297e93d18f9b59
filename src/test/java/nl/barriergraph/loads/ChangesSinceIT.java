package nl.barriergraph.loads;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.WrongQuestionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What changed between two loads, asked like any other question. */
@ShippedGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesSinceIT {

    private static final Words DUTCH = Words.in(Language.NL);

    @Autowired
    private Loads loads;

    @Autowired
    private Questions questions;

    @LocalServerPort
    private int port;

    @AfterAll
    void loadShippedDataAgain() {
        this.loads.apply(DatasetReader.read(DataFolder.shipped()), null);
    }

    @Test
    void namesWhatChangedWithItsSources() {
        SmallData data = new SmallData();
        data.add("documents.csv", "id=nota", "available=FULL", "level=A", "marking=PUBLIC")
            .add("sections.csv", "id=nota-s-1", "document=nota", "number=1", "available=FULL")
            .add("passages.csv", "id=nota-v-1", "section=nota-s-1", "anchor=some words there", "page=5")
            .add("responsibilities.csv", "actor=om", "role=SUPPORTS", "target=geld", "modality=DESIRED",
                    "sources=nota-v-1");
        long before = this.loads.apply(limite(data.dataset(), "nota"), null).orElseThrow().load().id();
        this.loads.apply(new SmallData().set("actors.csv", "om", "summary", "'t anders").dataset(), null);
        Answer answer = this.questions.ask("changes-since", Map.of("since", List.of(String.valueOf(before))));
        assertThat(answer.sentences(DUTCH)).contains(
                "Gewijzigd: actor «om (nl)» (om): samenvatting van niets naar “'t anders”. Bron: plan (nl), p. 3.",
                "Eraf: «om (nl)» ondersteunt «geld (nl)» (gewenst). Bron: nota (nl), p. 5.");
        assertThat(answer.sources()).extracting(Citation::id).containsExactlyInAnyOrder("plan-v-1", "nota-v-1");
        assertThat(answer.marking()).isEqualTo(Marking.LIMITE);
        assertThat(answer.filledIn(Language.NL)).contains("\\'t anders");
        assertThat(answer.parameters()).containsEntry("since", before);
        assertThat(this.questions.ask("changes-since", Map.of()).rows()).isEqualTo(answer.rows());
        assertThat(this.questions
            .ask("changes-since",
                    Map.of("since", List.of(String.valueOf(before)), "until", List.of(String.valueOf(before))))
            .rows()).isEmpty();
    }

    @Test
    void showsOnAPageWhatChangedAndEveryLoad() throws Exception {
        long before = this.loads.apply(new SmallData().duty("om", "SUPPORTS", "geld").dataset(), null)
            .orElseThrow()
            .load()
            .id();
        long after = this.loads
            .apply(new SmallData().duty("kmar", "SUPPORTS", "geld")
                .set("actors.csv", "om", "summary", "<b>anders</b>")
                .dataset(), null)
            .orElseThrow()
            .load()
            .id();
        String page = page("/changes?since=%d&until=%d".formatted(before, after));
        assertThat(page).contains("Wat is er veranderd?", "Van lading %d naar lading %d".formatted(before, after),
                "&lt;b&gt;anders&lt;/b&gt;", "om (nl)", "kmar (nl)", "ondersteunt");
        assertThat(page("/changes?lang=en&since=%d&until=%d".formatted(before, after))).contains("om (en)", "supports")
            .doesNotContain("ondersteunt");
        assertThat(page("/changes?since=%d&until=%d".formatted(after, after))).doesNotContain("ondersteunt");
    }

    private String page(String path) throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
                    BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    @Test
    void namesTheLoadsThereAre() {
        assertThatExceptionOfType(WrongQuestionException.class)
            .isThrownBy(() -> this.questions.ask("changes-since", Map.of("since", List.of("0"))))
            .withMessageContaining("'since' cannot be '0'");
    }

    private static Dataset limite(Dataset dataset, String document) {
        List<Node> nodes = dataset.nodes().values().stream().map((node) -> {
            TreeMap<String, Object> properties = new TreeMap<>(node.properties());
            if (node.id().equals(document)) {
                properties.put("marking", "LIMITE");
            }
            return new Node(node.label(), node.id(), properties);
        }).toList();
        return Dataset.of(nodes, dataset.relationships().values());
    }

}
