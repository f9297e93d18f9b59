package nl.barriergraph.loads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.CoverageGaps;
import nl.barriergraph.questions.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a plan says, and that carrying it out does just that. */
@ShippedGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanIT {

    private static final Words DUTCH = Words.in(Language.NL);

    @Autowired
    private Loads loads;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Questions questions;

    @Autowired
    private Graph graph;

    @Autowired
    private Database database;

    @BeforeEach
    void startSmall() {
        this.loads.apply(new SmallData().dataset(), null);
    }

    @AfterAll
    void loadShippedDataAgain() {
        this.loads.apply(DatasetReader.read(DataFolder.shipped()), null);
    }

    @Test
    void changesNothing() {
        Optional<LoadInfo> before = this.loads.latest();
        this.rehearsal.of(Dataset.EMPTY, null);
        assertThat(this.database.read(this.graph::read)).isEqualTo(new SmallData().dataset());
        assertThat(this.loads.latest()).isEqualTo(before);
    }

    @Test
    void namesChangesInWordsOfTheDomain() {
        Dataset changed = new SmallData().set("actors.csv", "om", "summary", "anders")
            .duty("om", "SUPPORTS", "geld", "DESIRED")
            .remove("signals.csv", "id=contante-winst")
            .remove("links.csv", "from=contante-winst")
            .dataset();
        assertThat(this.rehearsal.of(changed, null).changes().stream().map((change) -> change.line(DUTCH)))
            .containsExactly("Gewijzigd: actor «om (nl)» (om); samenvatting van niets naar “anders”",
                    "Eraf: signaal «contante-winst (nl)» (contante-winst)",
                    "Erbij: «om (nl)» ondersteunt «geld (nl)» (gewenst)",
                    "Eraf: «contante-winst (nl)» staat in «plan-v-1 (nl)»",
                    "Eraf: «contante-winst (nl)» doet zich voor bij «geld (nl)»");
    }

    @Test
    void namesTheSourcesOfWhatChanged() {
        Dataset changed = new SmallData().duty("om", "SUPPORTS", "geld", "DESIRED").dataset();
        assertThat(this.rehearsal.of(changed, null).changes()).singleElement()
            .extracting(Change::sources)
            .isEqualTo(List.of("plan-v-1"));
    }

    @Test
    void tellsWhichBarrierLosesItsExecutors() {
        Dataset changed = new SmallData().remove("responsibilities.csv", "role=EXECUTES", "target=volgen").dataset();
        Plan plan = this.rehearsal.of(changed, null);
        assertThat(sentences(plan, ConsequenceKind.LOSES_LAST)).containsExactly(
                "Uitvoering van barrière «geld (nl)»: alle 2 actoren vallen weg (kmar (nl), om (nl)).",
                "Uitvoering van interventie «volgen (nl)»: alle 2 actoren vallen weg (kmar (nl), om (nl)).");
        assertThat(sentences(plan, ConsequenceKind.GAP_OPENS))
            .contains("G03: interventie «volgen (nl)» (Interventie zonder uitvoerende actor)");
    }

    @Test
    void tellsWhatBecomesOverdueAndWhatNoLongerIs() {
        Dataset later = new SmallData().set("deliverables.csv", "plan-1-d1", "dueDate", "2999").dataset();
        assertThat(sentences(this.rehearsal.of(later, null), ConsequenceKind.NO_LONGER_OVERDUE))
            .containsExactly("product «plan-1-d1 (nl)», termijn 2025");
        this.loads.apply(later, null);
        assertThat(sentences(this.rehearsal.of(new SmallData().dataset(), null), ConsequenceKind.OVERDUE))
            .containsExactly("product «plan-1-d1 (nl)», termijn 2025");
    }

    @Test
    void isDoneAsItWasRead() {
        Dataset changed = new SmallData().set("barriers.csv", "geld", "position", "7")
            .set("actors.csv", "om", "aliases", "een|twee")
            .dataset();
        Plan plan = this.rehearsal.of(changed, "/map");
        assertThat(Plan.parse(plan.json())).isEqualTo(plan);
        assertThat(this.loads.apply(changed, Plan.parse(plan.json())).orElseThrow().changes())
            .isEqualTo(plan.changes());
    }

    @Test
    void isRefusedWhenTheGraphHasChanged() {
        Dataset changed = new SmallData().duty("om", "SUPPORTS", "geld").dataset();
        Plan plan = this.rehearsal.of(changed, null);
        Dataset other = new SmallData().duty("kmar", "SUPPORTS", "geld").dataset();
        LoadInfo load = this.loads.apply(other, null).orElseThrow().load();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.loads.apply(changed, plan))
            .withMessageContaining("The graph is no longer that of the plan")
            .withMessageContaining(other.fingerprint().substring(0, 12));
        assertThat(this.loads.latest()).contains(load);
        assertThat(this.database.read(this.graph::read)).isEqualTo(other);
    }

    @Test
    void isRefusedWhenTheDataHasChanged() {
        Plan plan = this.rehearsal.of(new SmallData().duty("om", "SUPPORTS", "geld").dataset(), null);
        Dataset other = new SmallData().duty("kmar", "SUPPORTS", "geld").dataset();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.loads.apply(other, plan))
            .satisfies((refused) -> assertThat(refused.messages().get(0).in(DUTCH))
                .startsWith("De gegevens zijn niet meer die van het plan"));
        assertThat(this.database.read(this.graph::read)).isEqualTo(new SmallData().dataset());
    }

    @Test
    void isRefusedWhenItNamesOtherChanges() {
        Dataset changed = new SmallData().duty("om", "SUPPORTS", "geld").dataset();
        Plan edited = Plan.parse(this.rehearsal.of(changed, null).json().replace("SUPPORTS", "FUNDS"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.loads.apply(changed, edited));
        assertThat(this.database.read(this.graph::read)).isEqualTo(new SmallData().dataset());
    }

    @Test
    void isNoPlanWhenItIsSomethingElse() {
        List.of("", "{}", "[1]", "{\"format\": 2}", "Erbij (3)")
            .forEach((text) -> assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Plan.parse(text)));
    }

    /**
     * Over random changes, each from where the one before ended, and every tenth from the
     * small data again, since they leave little of it. The property {@code seeds} asks
     * for more of them.
     */
    @Test
    void foretellsWhatApplyingDoes() {
        Dataset held = new SmallData().dataset();
        Set<String> before = gaps();
        for (long seed = 1; seed <= Integer.getInteger("seeds", 6); seed++) {
            Dataset changed = new RandomChanges(seed).of((seed % 10 == 0) ? new SmallData().dataset() : held);
            Plan plan = this.rehearsal.of(changed, null);
            Optional<Applied> applied = this.loads.apply(changed, plan);
            assertThat(applied.map(Applied::changes).orElse(List.of())).as("seed %d", seed).isEqualTo(plan.changes());
            assertThat(this.database.read(this.graph::read)).as("seed %d", seed).isEqualTo(changed);
            Set<String> after = gaps();
            assertThat(gaps(plan, ConsequenceKind.GAP_OPENS)).as("seed %d", seed).isEqualTo(without(after, before));
            assertThat(gaps(plan, ConsequenceKind.GAP_CLOSES)).as("seed %d", seed).isEqualTo(without(before, after));
            held = changed;
            before = after;
        }
    }

    private Set<String> gaps() {
        return this.questions.ask("coverage-gaps", Map.of())
            .rows()
            .stream()
            .map((row) -> ((CoverageGaps) row).gap())
            .collect(Collectors.toSet());
    }

    private static Set<String> gaps(Plan plan, ConsequenceKind kind) {
        return plan.consequences(kind).stream().map(Consequence::gap).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter((gap) -> !those.contains(gap)).collect(Collectors.toSet());
    }

    private static List<String> sentences(Plan plan, ConsequenceKind kind) {
        return plan.consequences(kind).stream().map((consequence) -> consequence.sentence(DUTCH)).toList();
    }

}
