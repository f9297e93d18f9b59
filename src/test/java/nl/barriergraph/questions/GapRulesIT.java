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
                fault("G17:geld",
                        (data) -> data.set("actors.csv", "om", "tier", "EU")
                            .set("actors.csv", "kmar", "kind", "GROUP")),
                fault("G07:plan-1", (data) -> european(data)), fault("G08:plan-1", (data) -> successor(data, "jenv")),
                fault("G10:ind",
                        (data) -> data.add("actors.csv", "id=ind", "tier=NL", "kind=ORGANISATION", "passages=plan-v-1")
                            .link("ind", "MEMBER_OF", "mdt")
                            .duty("ind", "EXECUTES", "plan-1", "DESIRED")),
                fault("G12:plan-1-d1", (data) -> data.set("deliverables.csv", "plan-1-d1", "dueDate", "2024")),
                fault("G14:geld:plan-c-geld", (data) -> claim(data, "CONFLICT", "")),
                fault("G15:plan-1", (data) -> data.remove("responsibilities.csv", "role=FUNDS")),
                fault("G15:plan-1",
                        (data) -> data.remove("responsibilities.csv", "role=FUNDS")
                            .duty("jenv", "FUNDS", "plan-1", "PROPOSED")),
                fault("G16:geld", (data) -> data.remove("links.csv", "type=OCCURS_AT")),
                fault("G18:geld:plan-c-geld", (data) -> claim(data, "GAP", "G18")),
                fault("G19:geld:plan-c-geld", (data) -> claim(data, "GAP", "G19")),
                fault("G20:geld:plan-c-geld", (data) -> claim(data, "GAP", "G20")),
                fault("G21:geld:plan-c-geld", (data) -> claim(data, "GAP", "G21")),
                fault("G22:geld:plan-c-geld", (data) -> claim(data, "GAP", "G22")));
    }

    /** The plan is the EU's and gives its action to the member states. */
    private static SmallData european(SmallData data) {
        return data.add("actors.csv", "id=commissie", "tier=EU", "kind=ORGANISATION", "passages=plan-v-1")
            .add("actors.csv", "id=lidstaten", "tier=MEMBER_STATES", "kind=GROUP", "passages=plan-v-1")
            .set("documents.csv", "plan", "issuer", "commissie")
            .set("documents.csv", "plan", "date", "2023")
            .duty("lidstaten", "EXECUTES", "plan-1", "DESIRED");
    }

    /** A later document of this issuer, read in full, with an action of its own. */
    private static SmallData successor(SmallData data, String issuer) {
        if (issuer.equals("jenv")) {
            data.set("documents.csv", "plan", "issuer", "jenv").set("documents.csv", "plan", "date", "2023");
        }
        return data
            .add("documents.csv", "id=kader", "available=FULL", "level=A", "marking=PUBLIC", "date=2024",
                    "issuer=" + issuer)
            .add("actions.csv", "id=kader-1", "number=1", "passages=plan-v-1");
    }

    private static SmallData claim(SmallData data, String kind, String gapKind) {
        return data.add("claims.csv", "id=plan-c-geld", "kind=" + kind, "gapKind=" + gapKind, "passages=plan-v-1")
            .link("plan-c-geld", "CONCERNS", "geld");
    }

    private static Arguments fault(String gap, UnaryOperator<SmallData> change) {
        return arguments(gap, change);
    }

    @Test
    void letsAPartCloseTheGapOfItsWhole() {
        SmallData data = new SmallData().remove("responsibilities.csv", "target=plan-1")
            .add("actions.csv", "id=plan-1-a", "number=1-a", "title=onderdeel", "titleEn=part", "passages=plan-v-1")
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

    @Test
    void letsOnlyAnImplementingActionCloseAnEuTask() {
        assertThat(gaps(successor(european(new SmallData()), "jenv").link("kader-1", "IMPLEMENTS", "plan-1")))
            .noneMatch((gap) -> gap.startsWith("G07"));
        assertThat(why(european(new SmallData()), "G07:plan-1")).doesNotContain("kader-1");
        assertThat(why(successor(european(new SmallData()), "om").link("kader-1", "CORRESPONDS_TO", "plan-1"),
                "G07:plan-1"))
            .contains("«kader-1 (nl)»");
    }

    @Test
    void takesUpAnEuTaskByADutchFollowUpOnly() {
        assertThat(gaps(followUp(european(new SmallData()), "plan-1", "2024", "PARTLY", "jenv")))
            .noneMatch((gap) -> gap.startsWith("G07"));
        assertThat(gaps(followUp(european(new SmallData()), "plan-1", "2024", "PARTLY", "commissie")))
            .contains("G07:plan-1");
        assertThat(gaps(followUp(european(new SmallData()), "plan-1", "", "UNKNOWN", "jenv"))).contains("G07:plan-1");
    }

    @Test
    void dropsNoThreadThatIsContinuedOrDone() {
        assertThat(gaps(successor(new SmallData(), "jenv").link("kader-1", "CONTINUES", "plan-1")))
            .noneMatch((gap) -> gap.startsWith("G08"));
        assertThat(gaps(followUp(successor(new SmallData(), "jenv"), "plan-1", "2024-11", "DONE", "om")))
            .noneMatch((gap) -> gap.startsWith("G08"));
        assertThat(gaps(followUp(successor(new SmallData(), "jenv"), "plan-1", "2025-11", "DONE", "om")))
            .contains("G08:plan-1");
        assertThat(gaps(followUp(successor(new SmallData().duty("mdt", "EXECUTES", "plan-1"), "jenv"), "plan-1",
                "2024-11", "DONE", "om")))
            .contains("G08:plan-1");
    }

    @Test
    void countsEveryIssueOfAYearlyDeliverable() {
        assertThat(gaps(yearly())).filteredOn((gap) -> gap.startsWith("G12"))
            .containsExactly("G12:plan-1-d1:2022-06", "G12:plan-1-d1:2023-06", "G12:plan-1-d1:2024-06");
        assertThat(gaps(followUp(yearly(), "plan-1-d1", "2023-09", "DONE", "")))
            .filteredOn((gap) -> gap.startsWith("G12"))
            .containsExactly("G12:plan-1-d1:2022-06", "G12:plan-1-d1:2024-06");
    }

    private static SmallData yearly() {
        return new SmallData().set("deliverables.csv", "plan-1-d1", "dueDate", "2022-06")
            .set("deliverables.csv", "plan-1-d1", "recurrence", "YEARLY");
    }

    @Test
    void takesAFollowUpThatWasNotFoundForUnknownAndNotForUndone() {
        assertThat(late("UNKNOWN")).isEqualTo("NOT_STATED");
        assertThat(late("NOT_DONE")).isEqualTo("NONE");
        assertThat(gaps(followUp(new SmallData().set("deliverables.csv", "plan-1-d1", "dueDate", "2023"), "plan-1-d1",
                "2024", "ONGOING", "")))
            .noneMatch((gap) -> gap.startsWith("G12"));
    }

    private String late(String outcome) {
        return value(followUp(new SmallData().set("deliverables.csv", "plan-1-d1", "dueDate", "2023"), "plan-1-d1",
                "2024", outcome, ""), "G12:plan-1-d1", "absence");
    }

    private static SmallData followUp(SmallData data, String subject, String date, String outcome, String actor) {
        return data
            .add("follow-ups.csv", "id=vervolg-1", "level=A", "date=" + date, "outcome=" + outcome,
                    "scopeActor=" + actor, "passages=plan-v-1")
            .link("vervolg-1", "FOLLOWS_UP", subject);
    }

    @Test
    void letsASourceStateAGapAndAReadingOnlySuggestIt() {
        assertThat(value(claim(new SmallData(), "GAP", "G18"), "G18:geld:plan-c-geld", "absence")).isEqualTo("NONE");
        assertThat(value(claim(new SmallData(), "GAP", "G18").set("claims.csv", "plan-c-geld", "evidence", "DERIVED")
            .set("claims.csv", "plan-c-geld", "note", "Eigen lezing."), "G18:geld:plan-c-geld", "absence"))
            .isEqualTo("NOT_STATED");
    }

    private String why(SmallData data, String gap) {
        return value(data, gap, "why");
    }

    private String absence(SmallData data) {
        return value(data.set("actions.csv", "plan-1", "dueDate", ""), "G05:plan-1", "absence");
    }

    private String value(SmallData data, String gap, String column) {
        return rows(data).stream()
            .filter((row) -> gap.equals(row.get("gap")))
            .map((row) -> String.valueOf(row.get(column)))
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
