package nl.barriergraph.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every gap rule on a small data set with exactly one fault, written in a transaction
 * that is rolled back.
 */
@ShippedGraph
class GapRulesIT {

    @Autowired
    private Driver driver;

    @Autowired
    private Graph graph;

    @Autowired
    private Catalogue catalogue;

    @Test
    void findsNothingInDataWithoutAGap() {
        assertThat(gaps(new SmallData())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsExactlyTheOneGap(String gap, UnaryOperator<SmallData> fault) {
        assertThat(gaps(fault.apply(new SmallData()))).filteredOn((found) -> found.startsWith(gap.substring(0, 3)))
            .containsExactly(gap);
    }

    static Stream<Arguments> faults() {
        return Stream.of(fault("G01:geld", (data) -> data.remove("links.csv", "type=RAISES")),
                fault("G02:geld", (data) -> data.remove("responsibilities.csv", "target=geld")),
                fault("G02:geld",
                        (data) -> data.remove("responsibilities.csv", "target=geld")
                            .duty("jenv", "COORDINATES", "geld", "PROPOSED")),
                fault("G03:volgen", (data) -> data.remove("responsibilities.csv", "target=volgen", "role=EXECUTES")),
                fault("G03:volgen",
                        (data) -> data.remove("responsibilities.csv", "target=volgen", "role=EXECUTES")
                            .duty("om", "EXECUTES", "volgen", "DESIRED")),
                fault("G04:plan-1", (data) -> data.remove("responsibilities.csv", "target=plan-1")),
                fault("G05:plan-1", (data) -> data.set("actions.csv", "plan-1", "dueDate", "")),
                fault("G06:plan-1", (data) -> data.remove("links.csv", "type=HAS_DELIVERABLE")),
                fault("G09:volgen",
                        (data) -> data.remove("responsibilities.csv", "actor=kmar", "target=volgen")
                            .add("interventions.csv", "id=afnemen", "instrumentKind=FISCAL", "scope=NATIONAL",
                                    "passages=plan-v-1")
                            .link("afnemen", "RAISES", "geld")
                            .duty("jenv", "EXECUTES", "afnemen")
                            .duty("kmar", "EXECUTES", "afnemen")),
                fault("G11:volgen", (data) -> data.remove("responsibilities.csv", "target=volgen", "role=COORDINATES")),
                fault("G13:plan-1-d1",
                        (data) -> data.remove("responsibilities.csv", "target=plan-1-d1")
                            .duty("kmar", "REPORTS_ON", "plan-1-d1", "PROPOSED")),
                fault("G17:geld", (data) -> data.set("actors.csv", "om", "tier", "EU")
                    .set("actors.csv", "kmar", "kind", "GROUP")));
    }

    private static Arguments fault(String gap, UnaryOperator<SmallData> change) {
        return arguments(gap, change);
    }

    @Test
    void letsAPartCloseTheGapOfItsWhole() {
        SmallData data = new SmallData().remove("responsibilities.csv", "target=plan-1")
            .add("actions.csv", "id=plan-1-a", "number=1-a", "passages=plan-v-1")
            .link("plan-1-a", "PART_OF", "plan-1")
            .duty("om", "EXECUTES", "plan-1-a");
        assertThat(gaps(data)).noneMatch((gap) -> gap.startsWith("G04") || gap.startsWith("G05:plan-1-a"));
    }

    @Test
    void countsNoDutyThatIsOver() {
        SmallData data = new SmallData().remove("responsibilities.csv", "target=volgen", "role=EXECUTES")
            .add("responsibilities.csv", "actor=om", "role=EXECUTES", "target=volgen", "modality=ASSIGNED",
                    "sources=plan-v-1", "validTo=2024");
        assertThat(gaps(data)).contains("G03:volgen");
    }

    @Test
    void takesStandingTasksFreeOfDeadlineAndReport() {
        SmallData data = new SmallData().set("actions.csv", "plan-1", "dueDate", "")
            .set("actions.csv", "plan-1", "recurrence", "STANDING")
            .remove("links.csv", "type=HAS_DELIVERABLE");
        assertThat(gaps(data)).isEmpty();
    }

    @Test
    void tellsUnreadFromUnstatedFromDenied() {
        assertThat(absence(new SmallData())).isEqualTo("NOT_STATED");
        assertThat(absence(new SmallData().set("sections.csv", "plan-s-1", "available", "PART")))
            .isEqualTo("SOURCE_MISSING");
        assertThat(absence(
                new SmallData().add("claims.csv", "id=plan-c-termijn", "kind=GAP", "gapKind=G05", "passages=plan-v-1")
                    .link("plan-c-termijn", "CONCERNS", "plan-1")))
            .isEqualTo("NONE");
    }

    private String absence(SmallData data) {
        return rows(data.set("actions.csv", "plan-1", "dueDate", "")).stream()
            .filter((row) -> "G05:plan-1".equals(row.get("gap")))
            .map((row) -> String.valueOf(row.get("absence")))
            .findFirst()
            .orElseThrow();
    }

    private List<String> gaps(SmallData data) {
        return rows(data).stream().map((row) -> String.valueOf(row.get("gap"))).toList();
    }

    private List<Map<String, Object>> rows(SmallData data) {
        Question question = this.catalogue.find("coverage-gaps").orElseThrow();
        Map<String, Object> parameters = new HashMap<>();
        question.parameters().forEach((parameter) -> parameters.put(parameter.name(), null));
        parameters.put("asOf", LocalDate.of(2025, 1, 1));
        try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
            this.graph.write(transaction, this.graph.read(transaction), data.dataset());
            List<Map<String, Object>> rows = transaction.run(question.statement(), parameters)
                .list((row) -> row.asMap());
            transaction.rollback();
            return rows;
        }
    }

}
