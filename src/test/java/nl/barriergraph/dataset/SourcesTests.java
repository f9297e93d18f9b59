package nl.barriergraph.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped data against the texts it was made from, in the folder that
 * BARRIER_GRAPH_SOURCES names.
 */
@EnabledIfEnvironmentVariable(named = "BARRIER_GRAPH_SOURCES", matches = ".+",
        disabledReason = "BARRIER_GRAPH_SOURCES names no folder with the source texts")
class SourcesTests {

    private static final int COPIED = 12;

    private final Dataset shipped = DatasetReader.read(DataFolder.shipped());

    private final Path folder = Path.of(System.getenv().getOrDefault("BARRIER_GRAPH_SOURCES", ""));

    @Test
    void carryEveryAnchorWhereTheDataSaysItStands() {
        SourceCheck.Outcome outcome = SourceCheck.check(this.shipped, this.folder);
        assertThat(outcome.documents()).contains("beleidskader-2023", "bnc-fiche-2021", "eu-actieplan-2015",
                "raad-13901-2023");
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void areNotCopied() {
        Set<String> runs = SourceCheck.check(this.shipped, this.folder)
            .documents()
            .stream()
            .flatMap((document) -> SourceText.of(document, this.folder).runs(COPIED))
            .collect(Collectors.toSet());
        assertThat(texts().filter((text) -> SourceText.runs(text, COPIED).anyMatch(runs::contains)).toList()).isEmpty();
    }

    private Stream<String> texts() {
        List<String> own = List.of("title", "titleEn", "summary", "summaryEn", "note", "task", "taskEn");
        return Stream
            .concat(this.shipped.nodes().values().stream().map((node) -> node.properties()),
                    this.shipped.relationships().values().stream().map((relationship) -> relationship.properties()))
            .flatMap((properties) -> own.stream().map((name) -> String.valueOf(properties.getOrDefault(name, ""))));
    }

}
