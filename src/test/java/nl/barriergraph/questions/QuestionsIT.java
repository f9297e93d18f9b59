package nl.barriergraph.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Available;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.Reach;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every question, asked of the shipped data. */
@ShippedGraph
class QuestionsIT {

    @Autowired
    private Questions questions;

    static List<String> names() {
        return new Catalogue().questions().stream().map(Question::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersWithItsDefaultsAndCitesItsSources(String name) {
        Answer answer = this.questions.ask(name, Map.of());
        assertThat(answer.rows()).isNotEmpty();
        assertThat(answer.sentences(Words.in(Language.NL))).allMatch((sentence) -> sentence.endsWith("."));
        assertThat(answer.sentences(Words.in(Language.EN))).allMatch((sentence) -> sentence.endsWith("."));
        List<String> cited = answer.sources().stream().map(Citation::id).toList();
        assertThat(answer.rows()).allSatisfy((row) -> {
            assertThat(row.sources().isEmpty()).isEqualTo(saysThatNothingWasRead(row));
            assertThat(cited).containsAll(row.sources());
        });
    }

    /** No wish is told as a task, nothing derived as stated, nothing past as present. */
    @ParameterizedTest
    @MethodSource("names")
    void tellsHowEverySentenceIsToBeTaken(String name) {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(this.questions.ask(name, Map.of()).rows()).allSatisfy((row) -> {
                String told = row.told(words);
                assertThat(told).endsWith(".").doesNotContain("{", "}");
                if (row.modality() != null) {
                    assertThat(told).contains(words.of(row.modality()));
                }
                if (row.evidence() == Evidence.DERIVED) {
                    assertThat(told).contains(words.of(Evidence.DERIVED));
                }
                if (row.period() != null && row.period() != Period.CURRENT) {
                    assertThat(told).contains(words.of(row.period()));
                }
            });
        }
    }

    /** Only of what nobody read is there no passage to cite. */
    private static boolean saysThatNothingWasRead(Row row) {
        return row instanceof SourceCoverage coverage && coverage.available() == Available.NONE;
    }

    @Test
    void saysThatNoSourceGivesTheBarrierAnOwner() {
        List<WhoOwnsBarrier> rows = rows("who-owns-barrier", WhoOwnsBarrier.class, "barrier", "geld");
        WhoOwnsBarrier first = rows.get(0);
        assertThat(first.ground()).isEqualTo(Ground.BARRIER);
        assertThat(first.actor()).isEqualTo(new Known.Absent<Entry>(AbsenceKind.SOURCE_MISSING));
        assertThat(first.modality()).isNull();
    }

    @Test
    void namesTheGroundsOfABarrierFromStrongToWeak() {
        List<WhoOwnsBarrier> rows = rows("who-owns-barrier", WhoOwnsBarrier.class, "barrier", "geld");
        assertThat(rows).extracting(WhoOwnsBarrier::ground).isSorted();
        assertThat(rows).anySatisfy((row) -> {
            assertThat(row.ground()).isEqualTo(Ground.POLICY);
            assertThat(id(row.actor())).isEqualTo("lidstaten");
            assertThat(row.role()).isEqualTo(RelationshipType.EXECUTES);
            assertThat(row.subject().id()).isEqualTo("raad-13901-2023-iii-3");
            assertThat(row.modality()).isEqualTo(Modality.PROPOSED);
        }).anySatisfy((row) -> {
            assertThat(row.ground()).isEqualTo(Ground.INHERITED);
            assertThat(id(row.actor())).isEqualTo("dgm");
            assertThat(row.role()).isEqualTo(RelationshipType.COORDINATES);
            assertThat(row.subject().id()).isEqualTo("beleidskader-2023");
        });
    }

    @Test
    void tellsWhenThePeriodOfADutyHasEnded() {
        Answer later = this.questions.ask("who-owns-barrier",
                Map.of("barrier", List.of("geld"), "asOf", List.of("2027-01-01")));
        assertThat(later.asOf()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(later.rows()).map(WhoOwnsBarrier.class::cast)
            .filteredOn((row) -> row.subject().id().equals("beleidskader-2023"))
            .isNotEmpty()
            .allMatch((row) -> row.period() == Period.ENDED);
        assertThat(rows("who-owns-barrier", WhoOwnsBarrier.class, "barrier", "geld", "asOf", "2026-12-31"))
            .filteredOn((row) -> row.subject().id().equals("beleidskader-2023"))
            .allMatch((row) -> row.period() == Period.CURRENT);
    }

    @Test
    void showsDutiesOfUnitsAtTheirParentAndOfTheParentAtItsUnits() {
        assertThat(rows("duties-of-actor", DutiesOfActor.class, "actor", "europol"))
            .anyMatch((row) -> row.reach() == Reach.OWN && row.bearer().id().equals("europol"))
            .anyMatch((row) -> row.reach() == Reach.THROUGH_UNIT && row.bearer().id().equals("emsc"))
            .anyMatch((row) -> row.reach() == Reach.THROUGH_UNIT && row.bearer().id().equals("efecc"));
        assertThat(rows("duties-of-actor", DutiesOfActor.class, "actor", "emsc"))
            .anyMatch((row) -> row.reach() == Reach.OF_PARENT && row.bearer().id().equals("europol"));
    }

    @Test
    void showsDutiesOfGroupsAtTheirMembers() {
        assertThat(rows("duties-of-actor", DutiesOfActor.class, "actor", "kmar"))
            .anyMatch((row) -> row.reach() == Reach.VIA_GROUP && row.bearer().id().equals("mdt"))
            .noneMatch((row) -> row.reach() == Reach.OWN && row.bearer().id().equals("mdt"));
        assertThat(rows("duties-of-actor", DutiesOfActor.class, "actor", "nederland"))
            .anyMatch((row) -> row.reach() == Reach.VIA_GROUP && row.bearer().id().equals("lidstaten"));
    }

    @Test
    void givesTheDeadlineOfADutyOrSaysThatNoneIsStated() {
        assertThat(rows("duties-of-actor", DutiesOfActor.class, "actor", "efecc"))
            .filteredOn((row) -> row.subject().id().equals("raad-13901-2023-iii-3-d1"))
            .isNotEmpty()
            .allMatch((row) -> new Known.Fact<>("2024-06").equals(row.due()));
        assertThat(rows("duties-of-actor", DutiesOfActor.class, "actor", "om"))
            .anyMatch((row) -> row.due() instanceof Known.Absent<String>);
    }

    @Test
    void followsTheChainFromBarrierToOversight() {
        List<ResponsibilityChain> hops = rows("responsibility-chain", ResponsibilityChain.class, "subject",
                "raad-13901-2023-iii-3");
        assertThat(hops).extracting(ResponsibilityChain::step).isSorted();
        assertThat(hops)
            .anyMatch((hop) -> hop.relationship() == RelationshipType.HAS_DELIVERABLE
                    && "raad-13901-2023-iii-3-d1".equals(id(hop.to())))
            .anyMatch(
                    (hop) -> hop.relationship() == RelationshipType.OVERSEES && "raad-schengen".equals(id(hop.from())))
            .anyMatch((hop) -> hop.relationship() == RelationshipType.STRENGTHENS)
            .anyMatch((hop) -> hop.relationship() == RelationshipType.RAISES && "geld".equals(id(hop.to())));
    }

    @Test
    void showsTheMissingLinkOfAChain() {
        assertThat(rows("responsibility-chain", ResponsibilityChain.class, "subject", "beleidskader-2023-3-3-a"))
            .anyMatch((hop) -> hop.relationship() == RelationshipType.EXECUTES
                    && hop.from() instanceof Known.Absent<Entry>);
    }

    @Test
    void findsTheGapsOfOneBarrier() {
        assertThat(rows("coverage-gaps", CoverageGaps.class, "barrier", "geld")).extracting(CoverageGaps::gap)
            .contains("G02:geld", "G04:beleidskader-2023-3-3-a", "G13:raad-13901-2023-iii-3")
            .doesNotContain("G02:grens");
    }

    @Test
    void neverLetsAProposalCloseAGap() {
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G04"))
            .filteredOn((row) -> row.subject().id().equals("raad-13901-2023-iii-3"))
            .singleElement()
            .satisfies(
                    (row) -> assertThat(row.wished()).extracting(Entry::id).contains("lidstaten", "efecc", "eurojust"));
    }

    @Test
    void asksForOneKindOfGapOnly() {
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G17")).extracting(CoverageGaps::code)
            .containsOnly(GapCode.G17);
    }

    @Test
    void carriesTheHighestMarkingOfItsSources() {
        assertThat(this.questions.ask("responsibility-chain", Map.of("subject", List.of("raad-13901-2023-iii-3")))
            .marking()).isEqualTo(Marking.LIMITE);
        assertThat(this.questions.ask("duties-of-actor", Map.of("actor", List.of("liec"))).marking())
            .isEqualTo(Marking.PUBLIC);
    }

    @Test
    void namesEveryWrongParameterWithWhatWouldBeRight() {
        WrongQuestionException exception = catchThrowableOfType(WrongQuestionException.class,
                () -> this.questions.ask("who-owns-barrier",
                        Map.of("barrier", List.of("gled"), "asOf", List.of("gisteren"), "barier", List.of("geld"))));
        assertThat(exception.isKnown()).isTrue();
        assertThat(exception.messages()).extracting(Message::toString)
            .hasSize(3)
            .anyMatch((text) -> text.contains("'gled'. Did you mean 'geld'?"))
            .anyMatch((text) -> text.contains("a date such as 2026-06-30; given is 'gisteren'"))
            .anyMatch((text) -> text.contains("no parameter 'barier'. Did you mean 'barrier'?"));
    }

    @Test
    void callsTheBarriersAWorkingListWhereverItNamesThem() {
        assertThat(this.questions.ask("ownership-matrix", Map.of()).sentences(Words.in(Language.NL))).last()
            .asString()
            .contains("werklijst");
        assertThat(this.questions.ask("law-impact", Map.of()).sentences(Words.in(Language.EN)))
            .noneMatch((sentence) -> sentence.contains("working list"));
    }

    @Test
    void answersFromTheLoadThatIsNamed() {
        String load = String.valueOf(this.questions.ask("who-owns-barrier", Map.of()).load().id());
        Answer answer = this.questions.ask("who-owns-barrier", Map.of("load", List.of(load)));
        assertThat(answer.rows()).isNotEmpty();
        assertThat(String.valueOf(answer.load().id())).isEqualTo(load);
        WrongQuestionException exception = catchThrowableOfType(WrongQuestionException.class,
                () -> this.questions.ask("who-owns-barrier", Map.of("load", List.of("0"))));
        assertThat(exception.faults()).singleElement()
            .satisfies((fault) -> assertThat(fault.valid()).contains(load))
            .satisfies((fault) -> assertThat(fault.told()).asString().startsWith("There is no load 0. The loads are "));
    }

    @Test
    void namesTheQuestionsWhenThereIsNoSuchOne() {
        WrongQuestionException exception = catchThrowableOfType(WrongQuestionException.class,
                () -> this.questions.ask("who-owns-bariers", Map.of()));
        assertThat(exception.isKnown()).isFalse();
        assertThat(exception).hasMessageContaining("Did you mean 'who-owns-barrier'?");
    }

    private <R extends Row> List<R> rows(String name, Class<R> type, String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], List.of(parameters[i + 1]));
        }
        return this.questions.ask(name, given).rows().stream().map(type::cast).toList();
    }

    private static String id(Known<Entry> known) {
        return (known instanceof Known.Fact<Entry> fact) ? fact.value().id() : "";
    }

}
