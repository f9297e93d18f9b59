package nl.barriergraph.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import nl.barriergraph.SmallData;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetTests {

    private final Dataset dataset = new SmallData().dataset();

    @Test
    void hasSameFingerprintInAnyOrder() {
        List<Node> nodes = new ArrayList<>(this.dataset.nodes().values());
        List<Relationship> relationships = new ArrayList<>(this.dataset.relationships().values());
        Collections.reverse(nodes);
        Collections.reverse(relationships);
        assertThat(Dataset.of(nodes, relationships).fingerprint()).isEqualTo(this.dataset.fingerprint());
    }

    @Test
    void hasAnotherFingerprintWhenOneValueDiffers() {
        Dataset changed = new SmallData().set("actors.csv", "om", "summary", "anders").dataset();
        assertThat(changed.fingerprint()).isNotEqualTo(this.dataset.fingerprint());
    }

    @Test
    void differsFromItselfInNothing() {
        assertThat(Difference.between(this.dataset, new SmallData().dataset()).isEmpty()).isTrue();
    }

    @Test
    void tellsAddedChangedAndRemovedApart() {
        Dataset later = new SmallData().set("actors.csv", "om", "summary", "anders")
            .add("themes.csv", "id=thema-a", "passages=plan-v-1")
            .remove("responsibilities.csv", "actor=kmar", "target=volgen")
            .dataset();
        Difference difference = Difference.between(this.dataset, later);
        assertThat(difference.addedNodes()).extracting(Node::id).containsExactly("thema-a");
        assertThat(difference.changedNodes()).extracting(Node::id).containsExactly("om");
        assertThat(difference.removedNodes()).isEmpty();
        assertThat(difference.removedRelationships()).extracting(Relationship::from).containsExactly("kmar");
        assertThat(difference.addedRelationships()).extracting(Relationship::from).containsExactly("thema-a");
    }

    @Test
    void countsNodeOfAnotherLabelAsRemovedAndAdded() {
        Dataset earlier = new SmallData().add("signals.csv", "id=post", "passages=plan-v-1").dataset();
        Dataset later = new SmallData().add("opportunities.csv", "id=post", "passages=plan-v-1").dataset();
        Difference difference = Difference.between(earlier, later);
        assertThat(difference.addedNodes()).extracting(Node::label).containsExactly(Label.OPPORTUNITY);
        assertThat(difference.removedNodes()).extracting(Node::label).containsExactly(Label.SIGNAL);
        assertThat(difference.addedRelationships()).hasSize(1);
        assertThat(difference.removedRelationships()).hasSize(1);
    }

}
