package nl.barriergraph;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.dataset.DatasetZip;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

import static org.assertj.core.api.Assertions.assertThat;

class LargeModelTests {

    private static final Dataset REAL = DatasetReader.read(DataFolder.shipped());

    private static final Dataset LARGE = LargeModel.of(REAL, 10_000, 100_000, 1);

    /** How much of a distribution may stand elsewhere, at most. */
    private static final double LEEWAY = 0.1;

    @Test
    void hasAsManyInterventionsAndDutiesAsAsked() {
        assertThat(LARGE.nodes().values().stream().filter(is(Label.INTERVENTION))).hasSize(10_000);
        assertThat(LARGE.relationships().values().stream().filter((row) -> row.type().isRole())).hasSize(100_000);
    }

    @Test
    void holdsTheRealDataUnchanged() {
        assertThat(REAL.nodes()).allSatisfy((id, node) -> assertThat(LARGE.nodes().get(id)).isEqualTo(node));
        assertThat(REAL.relationships())
            .allSatisfy((key, row) -> assertThat(LARGE.relationships().get(key)).isEqualTo(row));
    }

    @Test
    void isTheSameForTheSameSeedOnly() {
        String fingerprint = LargeModel.of(REAL, 500, 5_000, 1).fingerprint();
        assertThat(LargeModel.of(REAL, 500, 5_000, 1).fingerprint()).isEqualTo(fingerprint);
        assertThat(LargeModel.of(REAL, 500, 5_000, 2).fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void passesTheRulesOfADataFolder(@TempDir Path folder) throws Exception {
        Dataset some = LargeModel.of(REAL, 500, 5_000, 1);
        Path zip = folder.resolve("model.zip");
        try (OutputStream stream = Files.newOutputStream(zip)) {
            DatasetZip.write(some, stream);
        }
        assertThat(DatasetReader.read(DataFolder.at(zip))).isEqualTo(some);
    }

    @Test
    void hasTheDegreesOfTheRealModel() {
        Stream.of(Label.ACTION, Label.INTERVENTION, Label.DELIVERABLE, Label.BARRIER, Label.CLAIM, Label.FOLLOW_UP)
            .forEach((label) -> assertAlike(label + " duties",
                    (data) -> degrees(data, label, RelationshipType::isRole)));
        assertAlike("sources of an action",
                (data) -> degrees(data, Label.ACTION, (type) -> type == RelationshipType.STATED_IN));
        assertAlike("barriers of an action",
                (data) -> degrees(data, Label.ACTION, (type) -> type == RelationshipType.ADDRESSES));
        assertAlike("barriers of an intervention",
                (data) -> degrees(data, Label.INTERVENTION, (type) -> type == RelationshipType.RAISES));
        assertAlike("deliverables of an action",
                (data) -> degrees(data, Label.ACTION, (type) -> type == RelationshipType.HAS_DELIVERABLE));
        assertAlike("subjects of a claim",
                (data) -> degrees(data, Label.CLAIM, (type) -> type == RelationshipType.CONCERNS));
    }

    @Test
    void hasTheModalitiesRolesAndHoldersOfTheRealModel() {
        assertAlike("modalities", (data) -> shares(duties(data).map((row) -> row.text("modality"))));
        assertAlike("roles", (data) -> shares(duties(data).map((row) -> row.type().name())));
        assertAlike("evidence", (data) -> shares(duties(data).map((row) -> row.text("evidence"))));
        assertAlike("tiers", (data) -> shares(duties(data).map((row) -> data.nodes().get(row.from()).text("tier"))));
        assertAlike("targets", (data) -> shares(duties(data).map((row) -> data.nodes().get(row.to()).label())
            .filter((label) -> label == Label.ACTION || label == Label.INTERVENTION || label == Label.DELIVERABLE)
            .map(Enum::name)));
    }

    @Test
    void hasTheGapsOfTheRealModel() {
        assertAlike("interventions without executing actor",
                (data) -> degrees(data, Label.INTERVENTION, (type) -> type == RelationshipType.EXECUTES, 1));
        assertAlike("actions without actor", (data) -> degrees(data, Label.ACTION, RelationshipType::isRole, 1));
        assertAlike("barriers without coordinating actor", (data) -> degrees(data, Label.BARRIER,
                (type) -> type == RelationshipType.COORDINATES || type == RelationshipType.ACCOUNTABLE_FOR, 1));
        assertAlike("actions not taken up", (data) -> degrees(data, Label.ACTION,
                (type) -> type == RelationshipType.CONTINUES || type == RelationshipType.IMPLEMENTS, 1));
        assertAlike("actions that strengthen nothing",
                (data) -> degrees(data, Label.ACTION, (type) -> type == RelationshipType.STRENGTHENS, 1));
        assertAlike("actions without deadline",
                (data) -> shares(data.nodes()
                    .values()
                    .stream()
                    .filter(is(Label.ACTION))
                    .map((action) -> String.valueOf(action.properties().containsKey("dueDate")))));
        assertAlike("kinds of stated gap",
                (data) -> shares(data.nodes()
                    .values()
                    .stream()
                    .filter(is(Label.CLAIM))
                    .map((claim) -> String.valueOf(claim.text("gapKind")))));
    }

    private static Predicate<Node> is(Label label) {
        return (node) -> node.label() == label;
    }

    private static Stream<Relationship> duties(Dataset data) {
        return data.relationships().values().stream().filter((row) -> row.type().isRole());
    }

    private static Map<String, Double> degrees(Dataset data, Label label, Predicate<RelationshipType> types) {
        return degrees(data, label, types, 10);
    }

    /** How large a part of the nodes has so many relationships at either end. */
    private static Map<String, Double> degrees(Dataset data, Label label, Predicate<RelationshipType> types, int most) {
        Map<String, Integer> degrees = new HashMap<>();
        data.relationships()
            .values()
            .stream()
            .filter((row) -> types.test(row.type()))
            .flatMap((row) -> Stream.of(row.from(), row.to()))
            .forEach((id) -> degrees.merge(id, 1, Integer::sum));
        return shares(data.nodes()
            .values()
            .stream()
            .filter(is(label))
            .map((node) -> String.valueOf(Math.min(most, degrees.getOrDefault(node.id(), 0)))));
    }

    private static Map<String, Double> shares(Stream<String> values) {
        Map<String, Long> counts = values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double total = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, (count) -> count.getValue() / total));
    }

    private static void assertAlike(String name, Function<Dataset, Map<String, Double>> distribution) {
        Map<String, Double> real = distribution.apply(REAL);
        Map<String, Double> large = distribution.apply(LARGE);
        TreeSet<String> values = new TreeSet<>(real.keySet());
        values.addAll(large.keySet());
        double elsewhere = values.stream()
            .mapToDouble((value) -> Math.abs(real.getOrDefault(value, 0.0) - large.getOrDefault(value, 0.0)))
            .sum() / 2;
        assertThat(elsewhere).as("%s: %s, %s", name, real, large).isLessThan(LEEWAY);
    }

}
