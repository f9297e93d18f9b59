package nl.barriergraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.dataset.DatasetZip;
import nl.barriergraph.dataset.GraphMl;
import nl.barriergraph.dataset.JsonLd;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public edition is made before loading, so all that follows it holds no more than
 * it.
 */
class CanaryTests {

    private final Dataset whole = CanaryData.whole().dataset();

    @Test
    void cutsTheLimiteSourceAwayAsIfItHadNeverBeenThere() {
        Dataset open = CanaryData.open().dataset();
        Dataset cut = Edition.PUBLIC.cut(this.whole);
        assertThat(cut).isEqualTo(open);
        assertThat(cut.fingerprint()).isEqualTo(open.fingerprint());
        assertThat(cut.toString()).doesNotContainIgnoringCase(CanaryData.CANARY);
    }

    @Test
    void writesNoCanaryInAnyForm() throws IOException {
        Dataset cut = Edition.PUBLIC.cut(this.whole);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DatasetZip.write(cut, bytes);
        GraphMl.write(cut, Map.of(), bytes);
        bytes.writeBytes(JsonLd.of(cut, Map.of()).getBytes(StandardCharsets.UTF_8));
        assertThat(Depths.canaries("exports", bytes.toByteArray())).isEmpty();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        DatasetZip.write(this.whole, other);
        assertThat(Depths.canaries("internal", other.toByteArray())).as("what is there is found").isNotEmpty();
    }

    @Test
    void hasACanaryInEveryFieldOfEveryLabelAndOnEveryType() {
        List<Node> closed = this.whole.nodes()
            .values()
            .stream()
            .filter((node) -> node.id().contains(CanaryData.CANARY))
            .toList();
        assertThat(closed).extracting(Node::label).containsExactlyInAnyOrder(Label.values());
        assertThat(closed).allSatisfy((node) -> assertThat(node.label()
            .properties()
            .stream()
            .filter((property) -> property.type() == Property.Type.TEXT || property.type() == Property.Type.ADDRESS)
            .map((property) -> Objects.toString(node.properties().get(property.name()))))
            .allMatch((text) -> text.toLowerCase(Locale.ROOT).contains(CanaryData.CANARY)));
        assertThat(this.whole.relationships()
            .values()
            .stream()
            .filter((relationship) -> relationship.sources().equals(List.of("kanarie-v-1")))
            .map((relationship) -> relationship.type())
            .collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(
                    Stream.of(RelationshipType.values()).filter((type) -> !type.isLocation()).toList());
    }

}
