package nl.barriergraph.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Available;
import nl.barriergraph.model.Due;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.InstrumentKind;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Outcome;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Stance;
import nl.barriergraph.model.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The questions on policy, sources and law, asked of the shipped data; every expected row
 * was read in the files of the data set.
 */
@ShippedGraph
class PolicyQuestionsIT {

    @Autowired
    private Questions questions;

    @Test
    void tellsGapsThatASourceStatesFromOurReadingOfADemand() {
        assertThat(rows("stated-gaps", StatedGaps.class)).anySatisfy((row) -> {
            assertThat(row.code()).isEqualTo(GapCode.G21);
            assertThat(row.claim().id()).isEqualTo("beleidskader-2023-c-informatie-delen");
            assertThat(ids(row.concerns())).contains("informatiepositie", "beleidskader-2023-3-1-a");
            assertThat(row.evidence()).isEqualTo(Evidence.STATED);
        }).anySatisfy((row) -> {
            assertThat(row.code()).isEqualTo(GapCode.G18);
            assertThat(row.claim().id()).isEqualTo("beleidskader-2023-c-capaciteit");
            assertThat(row.evidence()).isEqualTo(Evidence.DERIVED);
        });
    }

    @Test
    void namesASourcesOwnGapsAtWhatTheyConcern() {
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G21", "barrier", "informatiepositie"))
            .anySatisfy((row) -> {
                assertThat(row.gap()).isEqualTo("G21:informatiepositie:beleidskader-2023-c-informatie-delen");
                assertThat(row.absence()).isEqualTo(AbsenceKind.NONE);
            });
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G18", "barrier", "opsporing"))
            .anySatisfy((row) -> {
                assertThat(row.gap()).isEqualTo("G18:opsporing:beleidskader-2023-c-capaciteit");
                assertThat(row.absence()).isEqualTo(AbsenceKind.NOT_STATED);
            });
    }

    @Test
    void findsOneMdtMemberWithoutADutyAndOneStepNobodyDescribes() {
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G10")).extracting(CoverageGaps::gap)
            .containsExactly("G10:coa");
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G16")).extracting(CoverageGaps::gap)
            .containsExactly("G16:doorreis");
    }

    @Test
    void listsWhatIsDueInAPeriodWithWhatBecameOfIt() {
        List<Deadlines> rows = rows("deadlines", Deadlines.class, "from", "2024-01-01", "to", "2024-12-31", "asOf",
                "2025-01-01");
        assertThat(rows).allMatch((row) -> row.due().startsWith("2024") && row.state() == Due.PAST)
            .anySatisfy((row) -> {
                assertThat(row.subject().id()).isEqualTo("raad-13901-2023-iii-3-d1");
                assertThat(row.due()).isEqualTo("2024-06");
                assertThat(row.outcome()).isEqualTo(new Known.Fact<>(Outcome.UNKNOWN));
                assertThat(row.modality()).isEqualTo(Modality.PROPOSED);
            })
            .anySatisfy((row) -> {
                assertThat(row.subject().id()).isEqualTo("raad-13901-2023-slot-1-d1");
                assertThat(row.due()).isEqualTo("2024-04");
                assertThat(row.outcome()).isEqualTo(new Known.Fact<>(Outcome.DONE));
                assertThat(id(row.followUp())).isEqualTo("vervolg-staat-van-schengen-2024");
            });
    }

    @Test
    void knowsNoFollowUpBeforeItsDate() {
        assertThat(outcome("2016-06-30")).isNull();
        assertThat(outcome("2017-01-01")).isEqualTo(new Known.Absent<>(AbsenceKind.NOT_STATED));
        assertThat(outcome("2018-01-01")).isEqualTo(new Known.Fact<>(Outcome.NOT_DONE));
        assertThat(outcome("2024-01-01")).isEqualTo(new Known.Fact<>(Outcome.DONE));
    }

    private @Nullable Known<Outcome> outcome(String asOf) {
        return rows("deadlines", Deadlines.class, "asOf", asOf).stream()
            .filter((row) -> row.subject().id().equals("eu-actieplan-2015-1-1-d1"))
            .findFirst()
            .orElseThrow()
            .outcome();
    }

    @Test
    void countsEveryIssueOfAYearlyDeliverable() {
        assertThat(rows("deadlines", Deadlines.class, "to", "2026-06-30", "asOf", "2025-06-30"))
            .filteredOn((row) -> row.subject().id().equals("raad-13901-2023-slot-1-d1"))
            .extracting(Deadlines::due, Deadlines::outcome)
            .containsExactly(tuple("2024-04", new Known.Fact<>(Outcome.DONE)),
                    tuple("2025-04", new Known.Absent<>(AbsenceKind.NOT_STATED)), tuple("2026-04", null));
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G12", "asOf", "2025-06-30"))
            .extracting(CoverageGaps::gap)
            .contains("G12:raad-13901-2023-slot-1-d1:2025-04", "G12:raad-13901-2023-i-3-d1:2023-12")
            .doesNotContain("G12:raad-13901-2023-slot-1-d1:2024-04", "G12:raad-13901-2023-slot-1-d1:2026-04");
    }

    @Test
    void followsAnActionOverTheYears() {
        List<Lineage> rows = rows("lineage", Lineage.class, "action", "eu-actieplan-2015-1-g");
        assertThat(rows.get(0).action().id()).isEqualTo("eu-actieplan-2015-1-g");
        assertThat(rows.get(0).relationship()).isNull();
        assertThat(rows).extracting((row) -> row.action().id(), Lineage::relationship, (row) -> id(row.earlier()))
            .contains(tuple("eu-actieplan-2021-4-c", RelationshipType.CONTINUES, "eu-actieplan-2015-1-g"),
                    tuple("beleidskader-2023-3-3-c", RelationshipType.IMPLEMENTS, "eu-actieplan-2021-4-c"),
                    tuple("beleidskader-2023-3-3-a", RelationshipType.CORRESPONDS_TO, "raad-13901-2023-iii-3"));
    }

    @Test
    void ordersAThemeByTimeAndKeepsContinuationApartFromTopic() {
        List<ThemeThread> rows = rows("theme-thread", ThemeThread.class, "theme", "thema-contactpunt");
        assertThat(rows).extracting((row) -> row.subject().id())
            .containsExactly("eu-actieplan-2015-1-5", "eu-actieplan-2021-4-d", "bnc-fiche-2021-3-d",
                    "beleidskader-2023-2-b");
        assertThat(rows.get(0).earlier()).isEmpty();
        assertThat(ids(rows.get(3).earlier())).containsExactly("bnc-fiche-2021-3-d");
        assertThat(rows("theme-thread", ThemeThread.class, "theme", "thema-kenniscentrum-europol"))
            .anyMatch((row) -> row.relationship() == RelationshipType.FOLLOWS_UP
                    && row.subject().id().equals("vervolg-start-emsc")
                    && new Known.Fact<>("2016-02-22").equals(row.date()));
    }

    @Test
    void dropsNoThreadThatIsContinuedOrDone() {
        List<DroppedThreads> rows = rows("dropped-threads", DroppedThreads.class);
        assertThat(rows).extracting((row) -> row.action().id())
            .contains("eu-actieplan-2015-1-h")
            .doesNotContain("eu-actieplan-2015-1-5", "eu-actieplan-2015-2-3")
            .noneMatch((action) -> action.startsWith("beleidskader-2023") || action.startsWith("raad-13901"));
        assertThat(rows).filteredOn((row) -> row.action().id().equals("eu-actieplan-2015-1-h"))
            .singleElement()
            .satisfies((row) -> assertThat(ids(row.later())).contains("beleidskader-2023-3-3-a"));
        assertThat(rows("dropped-threads", DroppedThreads.class, "asOf", "2016-01-01"))
            .anyMatch((row) -> row.action().id().equals("eu-actieplan-2015-2-3"));
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G08")).extracting((row) -> row.subject().id())
            .containsExactlyInAnyOrderElementsOf(rows.stream().map((row) -> row.action().id()).toList());
    }

    @Test
    void putsOppositionBeforeReservationBeforeSupport() {
        List<Positions> rows = rows("positions", Positions.class, "document", "bnc-fiche-2021");
        assertThat(rows.get(0).stance()).isEqualTo(Stance.OPPOSES);
        assertThat(rows.get(0).position().id()).isEqualTo("bnc-fiche-2021-c-verblijfstitel");
        assertThat(ids(rows.get(0).concerns())).containsExactly("eu-actieplan-2021-3-c");
        assertThat(rows).anyMatch((row) -> row.position().id().equals("bnc-fiche-2021-c-kwetsbare-groepen")
                && row.stance() == Stance.SUPPORTS_WITH_RESERVATION);
        assertThat(rows("positions", Positions.class, "document", "eu-actieplan-2021"))
            .anyMatch((row) -> row.position().id().equals("bnc-fiche-2021-c-verblijfstitel"));
    }

    @Test
    void neverLetsAWishLookLikeATask() {
        List<WishesAndTasks> rows = rows("wishes-and-tasks", WishesAndTasks.class, "document", "beleidskader-2023");
        assertThat(rows)
            .anyMatch((row) -> row.actor().id().equals("dgm") && row.role() == RelationshipType.COORDINATES
                    && row.modality() == Modality.DECIDED)
            .anyMatch((row) -> row.actor().id().equals("kmar") && row.role() == RelationshipType.EXECUTES
                    && row.subject().id().equals("beleidskader-2023-3-2-k") && row.modality() == Modality.DESIRED);
        assertThat(rows("wishes-and-tasks", WishesAndTasks.class, "document", "raad-13901-2023", "actor", "europol"))
            .allMatch((row) -> row.modality() == Modality.PROPOSED)
            .anyMatch((row) -> row.actor().id().equals("emsc") && row.subject().id().equals("raad-13901-2023-i-4-d1"));
    }

    @Test
    void showsContradictionsSideBySide() {
        assertThat(rows("contradictions", Contradictions.class)).anySatisfy((row) -> {
            assertThat(row.conflict().id()).isEqualTo("beleidskader-2023-c-coordinatie");
            assertThat(ids(row.documents())).containsExactlyInAnyOrder("beleidskader-2023",
                    "web-carre-nederlandseofficierenvereniging-nl-migratie");
            assertThat(ids(row.concerns())).contains("dgm", "kmar");
        }).anySatisfy((row) -> {
            assertThat(row.conflict().id()).isEqualTo("beleidskader-2023-c-slachtoffer-of-keuze");
            assertThat(ids(row.claims())).containsExactly("beleidskader-2023-c-delict-veranderd",
                    "bnc-fiche-2021-c-zelf-gekozen", "eu-actieplan-2015-c-smokkel-en-mensenhandel");
        });
    }

    @Test
    void reachesFromANationalLawToTheEuLawItTransposes() {
        assertThat(rows("law-impact", LawImpact.class, "legalBasis", "grondslag-sr-197a"))
            .extracting((row) -> row.law().id(), LawImpact::relationship, (row) -> row.subject().id())
            .contains(tuple("grondslag-sr-197a", RelationshipType.AMENDS, "beleidskader-2023-3-2-o"),
                    tuple("grondslag-richtlijn-2002-90", RelationshipType.TRANSPOSES, "grondslag-sr-197a"),
                    tuple("grondslag-richtlijn-2002-90", RelationshipType.AMENDS, "eu-actieplan-2015-1-1"));
    }

    @Test
    void tellsWhoPaysFromWhatIsOnlyAPossibility() {
        assertThat(rows("funding", Funding.class))
            .anyMatch((row) -> "commissie".equals(id(row.funder()))
                    && row.subject().id().equals("eu-actieplan-2015-1-3") && row.modality() == Modality.INTENDED)
            .anyMatch((row) -> "raad-eu".equals(id(row.funder()))
                    && row.subject().id().equals("raad-13901-2023-iii-1-d") && row.modality() == Modality.PROPOSED)
            .anySatisfy((row) -> {
                assertThat(row.subject().id()).isEqualTo("eu-actieplan-2021-overig-b");
                assertThat(row.funder()).isEqualTo(new Known.Absent<>(AbsenceKind.SOURCE_MISSING));
                assertThat(ids(row.funds())).contains("instrument-amif");
                assertThat(ids(row.claims())).contains("bnc-fiche-2021-c-financiering");
            });
    }

    @Test
    void tracesEverythingToItsPassage() {
        assertThat(rows("evidence-of", EvidenceOf.class, "subject", "geld")).anySatisfy((row) -> {
            assertThat(row.relationship()).isEqualTo(RelationshipType.STATED_IN);
            assertThat(row.sources()).containsExactly("beleidskader-2023-v-p9-extra-barriere");
            assertThat(row.page()).isEqualTo("9");
            assertThat(row.anchor()).isEqualTo("geldstromen en om de winsten van");
        })
            .anyMatch((row) -> row.relationship() == RelationshipType.ADDRESSES
                    && row.from().id().equals("beleidskader-2023-3-3-d") && row.evidence() == Evidence.STATED);
        assertThat(rows("evidence-of", EvidenceOf.class, "subject", "kmar"))
            .anyMatch((row) -> row.to().id().equals("beleidskader-2023-3-2-k") && row.modality() == Modality.DESIRED);
        assertThat(rows("evidence-of", EvidenceOf.class, "subject", "beleidskader-2023-v-p9-proactief"))
            .anyMatch((row) -> row.from().id().equals("beleidskader-2023-3-3-c")
                    && row.relationship() == RelationshipType.STATED_IN);
    }

    @Test
    void tellsWhatWasNotReadAndWhatThatWeakens() {
        assertThat(rows("source-coverage", SourceCoverage.class)).anySatisfy((row) -> {
            assertThat(row.document().id()).isEqualTo("beleidskader-2023");
            assertThat(row.section()).isNull();
            assertThat(row.available()).isEqualTo(Available.PART);
            assertThat(row.missingPages()).containsExactly("2", "4", "8", "10", "12");
        }).anySatisfy((row) -> {
            assertThat(row.document().id()).isEqualTo("schengenbarometer-plus");
            assertThat(row.available()).isEqualTo(Available.NONE);
            assertThat(ids(row.weakened())).contains("raad-13901-2023-i-3-d1");
        }).anySatisfy((row) -> {
            assertThat(row.document().id()).isEqualTo("barrieremodel-2020");
            assertThat(ids(row.weakened())).hasSize(10).contains("geld");
        });
    }

    @Test
    void followsReportsAndWhatTheyNeedToTheirForum() {
        assertThat(rows("reporting-chain", ReportingChain.class, "forum", "raad-schengen")).anySatisfy((row) -> {
            assertThat(row.ground()).isEqualTo(RelationshipType.REPORTED_TO);
            assertThat(row.deliverable().id()).isEqualTo("raad-13901-2023-i-3-d1");
            assertThat(ids(row.via())).containsExactly("instrument-schengenbarometer-plus");
            assertThat(ids(row.reporters())).containsExactly("eu-lisa", "europol", "frontex");
        }).anySatisfy((row) -> {
            assertThat(row.ground()).isEqualTo(RelationshipType.NEEDS);
            assertThat(row.deliverable().id()).isEqualTo("raad-13901-2023-i-2-d1");
            assertThat(row.to().id()).isEqualTo("raad-13901-2023-slot-1-d1");
            assertThat(row.due()).isEqualTo(new Known.Fact<>("2024-03"));
        });
    }

    @Test
    void namesWhoGivesWhatToWhom() {
        assertThat(rows("information-flows", InformationFlows.class))
            .anyMatch((row) -> "emm".equals(id(row.giver())) && row.subject().id().equals("beleidskader-2023-2-c")
                    && row.receiver().id().equals("convenantpartners-emm") && row.modality() == Modality.OBSERVED
                    && ids(row.instruments()).contains("instrument-emm-producten"));
        assertThat(rows("information-flows", InformationFlows.class, "actor", "raad-schengen"))
            .allMatch((row) -> row.receiver().id().equals("raad-schengen"))
            .anyMatch((row) -> "commissie".equals(id(row.giver()))
                    && row.subject().id().equals("raad-13901-2023-slot-1-d1"));
    }

    @Test
    void showsTheDutchPickUpOfAnEuTaskOrThatNoneWasFound() {
        assertThat(rows("eu-duties-for-netherlands", EuDutiesForNetherlands.class))
            .extracting((row) -> row.task().id(), (row) -> id(row.pickup()), EuDutiesForNetherlands::relationship)
            .contains(tuple("eu-actieplan-2015-1-5", "bnc-fiche-2021-3-d", RelationshipType.IMPLEMENTS),
                    tuple("eu-actieplan-2015-1-5", "vervolg-contactpunt-nederland", RelationshipType.FOLLOWS_UP),
                    tuple("raad-13901-2023-iii-3", "beleidskader-2023-3-3-a", RelationshipType.CORRESPONDS_TO),
                    tuple("raad-13901-2023-iii-4", "", null));
        assertThat(rows("coverage-gaps", CoverageGaps.class, "code", "G07")).extracting((row) -> row.subject().id())
            .contains("raad-13901-2023-iii-3", "raad-13901-2023-iii-4")
            .doesNotContain("eu-actieplan-2015-1-5");
    }

    @Test
    void countsMeansAndTiersOfABarrierAndSaysWhyThereAreNone() {
        List<CoverageMatrix> rows = rows("coverage-matrix", CoverageMatrix.class);
        assertThat(rows).hasSize(10 * (InstrumentKind.values().length + Tier.values().length));
        assertThat(rows).filteredOn((row) -> row.barrier().id().equals("geld")).anySatisfy((row) -> {
            assertThat(row.instrumentKind()).isEqualTo(InstrumentKind.CRIMINAL_LAW);
            assertThat(ids(row.subjects())).containsExactly("financieel-onderzoek-doen", "geldstromen-volgen",
                    "winst-afnemen", "witwassen-aanpakken");
            assertThat(row.absence()).isNull();
        }).anySatisfy((row) -> {
            assertThat(row.tier()).isEqualTo(Tier.INTERNATIONAL);
            assertThat(row.count()).isZero();
            assertThat(ids(row.wished())).containsExactly("carin");
            assertThat(row.absence()).isEqualTo(AbsenceKind.SOURCE_MISSING);
        });
    }

    private <R extends Row> List<R> rows(String name, Class<R> type, String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], List.of(parameters[i + 1]));
        }
        return this.questions.ask(name, given).rows().stream().map(type::cast).toList();
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static String id(@Nullable Entry entry) {
        return (entry != null) ? entry.id() : "";
    }

    private static String id(Known<Entry> known) {
        return (known instanceof Known.Fact<Entry> fact) ? fact.value().id() : "";
    }

}
