package nl.barriergraph.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionTests {

    private final Dataset whole = Dataset.of(
            List.of(node(Label.DOCUMENT, "open", "marking", "PUBLIC"), node(Label.SECTION, "open-s-1"),
                    node(Label.PASSAGE, "open-v-1"), node(Label.DOCUMENT, "closed", "marking", "LIMITE"),
                    node(Label.SECTION, "closed-s-1"), node(Label.PASSAGE, "closed-v-1"), node(Label.ACTOR, "both"),
                    node(Label.ACTOR, "hidden"), node(Label.ACTOR, "said", "marking", "PUBLIC"),
                    node(Label.ACTOR, "unsaid", "marking", "LIMITE")),
            List.of(link("open", RelationshipType.CONTAINS, "open-s-1"),
                    link("open-s-1", RelationshipType.CONTAINS, "open-v-1"),
                    link("closed", RelationshipType.CONTAINS, "closed-s-1"),
                    link("closed-s-1", RelationshipType.CONTAINS, "closed-v-1"),
                    link("both", RelationshipType.STATED_IN, "open-v-1"),
                    link("both", RelationshipType.STATED_IN, "closed-v-1"),
                    link("hidden", RelationshipType.STATED_IN, "closed-v-1"),
                    link("both", RelationshipType.MEMBER_OF, "said", "open-v-1", "closed-v-1"),
                    link("said", RelationshipType.MEMBER_OF, "both", "closed-v-1"),
                    link("both", RelationshipType.PART_OF, "hidden", "open-v-1")));

    @Test
    void keepsWhatPublicDocumentsCarry() {
        Dataset cut = Edition.PUBLIC.cut(this.whole);
        assertThat(cut.nodes()).containsOnlyKeys("open", "open-s-1", "open-v-1", "both", "said");
        assertThat(cut.relationships().values()).extracting(EditionTests::name)
            .containsExactlyInAnyOrder("open CONTAINS open-s-1", "open-s-1 CONTAINS open-v-1",
                    "both STATED_IN open-v-1", "both MEMBER_OF said");
    }

    @Test
    void takesOtherSourcesOffWhatItKeeps() {
        assertThat(Edition.PUBLIC.cut(this.whole).relationships().values())
            .filteredOn((relationship) -> relationship.type() == RelationshipType.MEMBER_OF)
            .singleElement()
            .extracting(Relationship::sources)
            .isEqualTo(List.of("open-v-1"));
    }

    @Test
    void leavesTheInternalEditionWhole() {
        assertThat(Edition.INTERNAL.cut(this.whole)).isEqualTo(this.whole);
    }

    @Test
    void leavesNoTraceOfLimiteDocumentsOfTheShippedData() {
        Dataset shipped = DatasetReader.read(DataFolder.shipped());
        List<String> closed = shipped.nodes()
            .values()
            .stream()
            .filter((node) -> "LIMITE".equals(node.text("marking")))
            .map(Node::id)
            .toList();
        assertThat(closed).contains("raad-13901-2023");
        assertThat(Edition.PUBLIC.cut(shipped).toString()).doesNotContain(closed).doesNotContain("LIMITE");
    }

    private static Node node(Label label, String id, String... properties) {
        TreeMap<String, Object> map = new TreeMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            map.put(properties[i], properties[i + 1]);
        }
        return new Node(label, id, map);
    }

    private static Relationship link(String from, RelationshipType type, String to, String... sources) {
        Map<String, Object> properties = (sources.length > 0) ? Map.of("sources", List.of(sources)) : Map.of();
        return new Relationship(from, type, to, new TreeMap<>(properties));
    }

    private static String name(Relationship relationship) {
        return relationship.from() + " " + relationship.type() + " " + relationship.to();
    }

}
