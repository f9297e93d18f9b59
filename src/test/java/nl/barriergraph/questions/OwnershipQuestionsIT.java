package nl.barriergraph.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Attendance;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.SheetPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions on who owns what, asked of the shipped data. */
@ShippedGraph
class OwnershipQuestionsIT {

    private static final Dataset SHIPPED = DatasetReader.read(DataFolder.shipped());

    private static final Set<RelationshipType> CARRYING = Set.of(RelationshipType.EXECUTES,
            RelationshipType.COORDINATES, RelationshipType.ACCOUNTABLE_FOR);

    @Autowired
    private Questions questions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Driver driver;

    @Autowired
    private Graph graph;

    static Stream<String> actors() {
        return ids(Label.ACTOR);
    }

    static Stream<String> barriers() {
        return ids(Label.BARRIER);
    }

    private static Stream<String> ids(Label label) {
        return SHIPPED.nodes().values().stream().filter((node) -> node.label() == label).map(Node::id);
    }

    @Test
    void givesTheLettersOfAnActorAtABarrierAndKeepsWishesApart() {
        assertThat(rows("ownership-matrix", OwnershipMatrix.class))
            .filteredOn((row) -> row.barrier().id().equals("werving"))
            .anySatisfy((row) -> {
                assertThat(id(row.actor())).isEqualTo("commissie");
                assertThat(row.letters()).containsExactly("V", "O", "F");
                assertThat(row.ground()).isEqualTo(Ground.INTERVENTION);
                assertThat(row.modality()).isEqualTo(Modality.INTENDED);
            })
            .anySatisfy((row) -> {
                assertThat(id(row.actor())).isEqualTo("emsc");
                assertThat(row.letters()).isEmpty();
                assertThat(row.wished()).containsExactly("V");
            });
    }

    @Test
    void saysOfEveryBarrierThatItsOwnerIsUnread() {
        assertThat(rows("ownership-matrix", OwnershipMatrix.class))
            .filteredOn((row) -> row.actor() instanceof Known.Absent<Entry>)
            .hasSize(10)
            .allMatch((row) -> row.actor().equals(new Known.Absent<Entry>(AbsenceKind.SOURCE_MISSING)))
            .allMatch((row) -> row.letters().equals(List.of("E", "C")));
    }

    @Test
    void findsBarriersThatNoDutchOrganisationCarries() {
        List<BarriersWithoutDutchOwner> rows = rows("barriers-without-dutch-owner", BarriersWithoutDutchOwner.class);
        assertThat(rows).extracting((row) -> row.barrier().id())
            .contains("geld", "documenten")
            .doesNotContain("informatiepositie", "opsporing");
        assertThat(rows).anySatisfy((row) -> {
            assertThat(row.barrier().id()).isEqualTo("geld");
            assertThat(row.others()).extracting(Entry::id).containsExactly("commissie");
        }).anySatisfy((row) -> {
            assertThat(row.barrier().id()).isEqualTo("documenten");
            assertThat(row.groups()).isEmpty();
            assertThat(row.others()).extracting(Entry::id).containsExactly("focusgroep-aanklagers");
        });
    }

    @Test
    void tellsWhereSeveralActorsExecuteTheSame() {
        assertThat(rows("overlap", Overlap.class)).anySatisfy((row) -> {
            assertThat(row.subject().id()).isEqualTo("verdacht-vaartuig-volgen");
            assertThat(row.executing()).isEmpty();
            assertThat(row.wished()).extracting(Entry::id)
                .containsExactly("eu-agentschappen", "eunavfor-med", "lidstaten");
        }).anySatisfy((row) -> {
            assertThat(row.subject().id()).isEqualTo("opsporing");
            assertThat(row.executing()).extracting(Entry::id).containsExactly("airs", "opsporingsdiensten");
            assertThat(row.coordinating()).isEqualTo(new Known.Absent<List<Entry>>(AbsenceKind.SOURCE_MISSING));
            assertThat(row.inherited()).extracting(Entry::id).containsExactly("dgm");
        }).noneMatch((row) -> row.subject().id().equals("dashboards-aanbieden"));
    }

    @Test
    void pairsActorsByWhatTheyShare() {
        assertThat(rows("collaboration", Collaboration.class, "actor", "kmar"))
            .allMatch((row) -> row.actor().id().equals("kmar"))
            .anySatisfy((row) -> {
                assertThat(row.partner().id()).isEqualTo("politie");
                assertThat(row.subjects()).extracting(Entry::id)
                    .containsExactly("beleidskader-2023-3-1-a", "instrument-dashboards-emm");
                assertThat(row.wished()).extracting(Entry::id).containsExactly("beleidskader-2023-3-2-k");
            });
        assertThat(rows("collaboration", Collaboration.class))
            .noneMatch((row) -> row.actor().id().compareTo(row.partner().id()) >= 0);
    }

    @Test
    void losesWhatOnlyOneActorExecutesWithItsUnits() {
        assertThat(rows("without-actor", WithoutActor.class, "actor", "emm")).anySatisfy((row) -> {
            assertThat(row.subject().id()).isEqualTo("dashboards-aanbieden");
            assertThat(row.role()).isEqualTo(RelationshipType.EXECUTES);
            assertThat(row.modality()).isEqualTo(Modality.OBSERVED);
        }).noneMatch((row) -> row.subject().id().equals("informatiepositie"));
        assertThat(rows("without-actor", WithoutActor.class, "actor", "europol")).anySatisfy((row) -> {
            assertThat(row.subject().id()).isEqualTo("raad-13901-2023-i-4");
            assertThat(row.bearers()).extracting(Entry::id).containsExactly("emsc", "eu-iru");
            assertThat(row.modality()).isEqualTo(Modality.PROPOSED);
        });
    }

    @ParameterizedTest
    @MethodSource("actors")
    void losesWhatTheDataHasWithTheActorAndNotWithout(String actor) {
        assertThat(rows("without-actor", WithoutActor.class, "actor", actor))
            .extracting((row) -> row.role() + " " + row.subject().id())
            .containsExactlyInAnyOrderElementsOf(lost(actor));
    }

    /**
     * What is carried, firmly or at all, by the whole data and not by the data without
     * the actor and its units.
     */
    private static Set<String> lost(String actor) {
        Set<String> leaving = withUnits(actor);
        Set<String> lost = new TreeSet<>();
        for (boolean firm : new boolean[] { true, false }) {
            Set<String> before = carried(firm, Set.of());
            before.removeAll(carried(firm, leaving));
            lost.addAll(before);
        }
        return lost;
    }

    private static Set<String> withUnits(String actor) {
        Set<String> all = new TreeSet<>(Set.of(actor));
        boolean grows = true;
        while (grows) {
            grows = all.addAll(SHIPPED.relationships()
                .values()
                .stream()
                .filter((row) -> row.type() == RelationshipType.PART_OF && all.contains(row.to()))
                .map(Relationship::from)
                .collect(Collectors.toSet()));
        }
        return all;
    }

    private static Set<String> carried(boolean firm, Set<String> without) {
        return SHIPPED.relationships()
            .values()
            .stream()
            .filter((row) -> CARRYING.contains(row.type()) && !without.contains(row.from()))
            .filter((row) -> !firm || !Set.of("PROPOSED", "DESIRED").contains(row.text("modality")))
            .flatMap((row) -> Stream.concat(Stream.of(row.to()), raised(row)).map((id) -> row.type() + " " + id))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> raised(Relationship duty) {
        return (duty.type() != RelationshipType.EXECUTES) ? Stream.empty()
                : SHIPPED.relationships()
                    .values()
                    .stream()
                    .filter((row) -> row.type() == RelationshipType.RAISES && row.from().equals(duty.to()))
                    .map(Relationship::to);
    }

    @Test
    void sumsUpEveryBarrierOfTheModel() {
        List<ModelOverview> rows = rows("model-overview", ModelOverview.class);
        assertThat(rows).hasSize(10).extracting(ModelOverview::position).isSorted();
        assertThat(rows.get(0)).satisfies((row) -> {
            assertThat(row.barrier().id()).isEqualTo("werving");
            assertThat(ids(row.executing())).containsExactly("commissie");
            assertThat(row.wished()).extracting(Entry::id).containsExactly("emsc", "eu-iru");
            assertThat(row.signals()).isEqualTo(new Known.Absent<List<Entry>>(AbsenceKind.SOURCE_MISSING));
        });
        assertThat(rows.get(1)).satisfies((row) -> assertThat(ids(row.signals()))
            .containsExactly("vals-of-lookalike-document", "voorgewende-nationaliteit"));
    }

    @Test
    void leadsUpFromTheActorToTheAccountableOffice() {
        List<EscalationPath> rows = rows("escalation-path", EscalationPath.class, "actor", "emsc", "subject",
                "digitale-voetafdruk-in-kaart-brengen");
        assertThat(rows).extracting(EscalationPath::step).isSorted();
        assertThat(rows).anySatisfy((row) -> {
            assertThat(row.step()).isEqualTo(1);
            assertThat(row.of().id()).isEqualTo("raad-13901-2023-i-4");
            assertThat(row.modality()).isEqualTo(Modality.PROPOSED);
        }).anySatisfy((row) -> {
            assertThat(row.step()).isEqualTo(2);
            assertThat(id(row.above())).isEqualTo("europol");
        });
        assertThat(rows("escalation-path", EscalationPath.class, "subject", "geld"))
            .anyMatch((row) -> row.step() == 4 && row.above() instanceof Known.Absent<Entry>)
            .anyMatch((row) -> row.step() == 6 && id(row.above()).equals("staatssecretaris-jenv"));
    }

    @Test
    void seatsWhoMustShouldAndMayAttendAndWhoIsMissing() {
        List<WhoAtTheTable> rows = rows("who-at-the-table", WhoAtTheTable.class, "barriers", "geld,grens");
        assertThat(rows).extracting(WhoAtTheTable::attendance).isSorted();
        assertThat(rows).filteredOn((row) -> row.attendance() == Attendance.MUST)
            .extracting((row) -> id(row.actor()))
            .containsExactly("commissie");
        assertThat(rows).anySatisfy((row) -> {
            assertThat(row.attendance()).isEqualTo(Attendance.SHOULD);
            assertThat(id(row.actor())).isEqualTo("nederland");
            assertThat(row.fails()).extracting(Entry::id).containsExactly("beleidskader-2023-3-5-d");
        }).anySatisfy((row) -> {
            assertThat(row.attendance()).isEqualTo(Attendance.MAY);
            assertThat(id(row.actor())).isEqualTo("efecc");
        }).anySatisfy((row) -> {
            assertThat(row.attendance()).isEqualTo(Attendance.MISSING);
            assertThat(row.subjects()).extracting(Entry::id).containsExactly("geld", "grens");
        });
    }

    @Test
    void putsABarrierOnOneSheet() {
        List<BarrierSheet> rows = rows("barrier-sheet", BarrierSheet.class, "barrier", "geld");
        assertThat(rows).extracting(BarrierSheet::part).isSorted();
        assertThat(rows).filteredOn((row) -> row.part() == SheetPart.OPPORTUNITY)
            .extracting((row) -> id(row.item()))
            .containsExactly("digitale-ruimte", "gering-risico", "winst-herinvesteren");
        assertThat(rows).filteredOn((row) -> row.part() == SheetPart.SIGNAL)
            .singleElement()
            .satisfies((row) -> assertThat(row.item()).isEqualTo(new Known.Absent<Entry>(AbsenceKind.SOURCE_MISSING)));
        assertThat(rows).filteredOn((row) -> row.part() == SheetPart.OWNER)
            .hasSameSizeAs(rows("who-owns-barrier", WhoOwnsBarrier.class, "barrier", "geld"));
    }

    @ParameterizedTest
    @MethodSource("barriers")
    void putsTheGapsOfABarrierOnItsSheet(String barrier) {
        List<String> gaps = rows("coverage-gaps", CoverageGaps.class, "barrier", barrier).stream()
            .map((gap) -> gap.code() + " " + gap.subject().id() + " " + gap.absence() + " " + gap.why().dutch() + " "
                    + gap.sources())
            .toList();
        assertThat(rows("barrier-sheet", BarrierSheet.class, "barrier", barrier))
            .filteredOn((row) -> row.part() == SheetPart.GAP)
            .extracting((row) -> row.gap() + " " + id(row.item()) + " " + row.absence() + " " + row.why().dutch() + " "
                    + row.sources())
            .containsExactlyInAnyOrderElementsOf(gaps)
            .isNotEmpty();
    }

    @Test
    void findsTheShortestChainOfTheShippedData() {
        assertThat(rows("chain-between", ChainBetween.class, "from", "europol", "to", "werving"))
            .extracting((hop) -> hop.start().id() + " " + hop.relationship() + " " + id(hop.end()))
            .containsExactly("europol SUPPORTS internetcontent-verwijderen",
                    "internetcontent-verwijderen RAISES werving");
        assertThat(rows("chain-between", ChainBetween.class, "from", "om", "to", "europol")).singleElement()
            .satisfies((hop) -> assertThat(hop.end()).isEqualTo(new Known.Absent<Entry>(AbsenceKind.NOT_STATED)));
    }

    @Test
    void followsOnlyWhatCarriesResponsibilityAndOnlyItsWay() {
        SmallData data = new SmallData();
        assertThat(chain(data, "kmar", "geld")).containsExactly("kmar EXECUTES volgen", "volgen RAISES geld");
        assertThat(chain(data, "geld", "kmar")).containsExactly("kmar EXECUTES volgen", "volgen RAISES geld");
        assertThat(chain(data, "jenv", "geld")).containsExactly("jenv COORDINATES geld");
        assertThat(chain(data, "om", "plan-1-d1")).containsExactly("om EXECUTES plan-1",
                "plan-1 HAS_DELIVERABLE plan-1-d1");
        assertThat(chain(data, "om", "kmar")).isEmpty();
        assertThat(chain(data, "plan", "geld")).containsExactly("plan CONTAINS plan-s-1", "plan-s-1 CONTAINS plan-v-1",
                "plan-1 STATED_IN plan-v-1", "plan-1 ADDRESSES geld");
    }

    @Test
    void followsAParentToItsUnitsAndNeverAUnitToItsParent() {
        SmallData data = new SmallData().add("actors.csv", "id=brigade", "tier=NL", "kind=UNIT", "passages=plan-v-1")
            .link("brigade", "PART_OF", "kmar")
            .remove("responsibilities.csv", "actor=kmar")
            .duty("brigade", "EXECUTES", "volgen");
        assertThat(chain(data, "kmar", "geld")).containsExactly("brigade PART_OF kmar", "brigade EXECUTES volgen",
                "volgen RAISES geld");
        SmallData other = new SmallData().add("actors.csv", "id=brigade", "tier=NL", "kind=UNIT", "passages=plan-v-1")
            .link("brigade", "PART_OF", "kmar");
        assertThat(chain(other, "brigade", "geld")).isEmpty();
    }

    private List<String> chain(SmallData data, String from, String to) {
        Question question = this.catalogue.find("chain-between").orElseThrow();
        Map<String, Object> parameters = Map.of("from", from, "to", to, "asOf", LocalDate.of(2025, 1, 1));
        try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
            this.graph.write(transaction, this.graph.read(transaction), data.dataset());
            List<ChainBetween> hops = transaction.run(question.statement(), parameters)
                .list(new RowMapper<>(ChainBetween.class)::map);
            transaction.rollback();
            return hops.stream()
                .filter((hop) -> hop.end() instanceof Known.Fact<Entry>)
                .map((hop) -> hop.start().id() + " " + hop.relationship() + " " + id(hop.end()))
                .toList();
        }
    }

    private <R extends Row> List<R> rows(String name, Class<R> type, String... parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], List.of(parameters[i + 1]));
        }
        return this.questions.ask(name, given).rows().stream().map(type::cast).toList();
    }

    private static List<String> ids(Known<List<Entry>> known) {
        return (known instanceof Known.Fact<List<Entry>> fact) ? fact.value().stream().map(Entry::id).toList()
                : List.of();
    }

    private static String id(Known<Entry> known) {
        return (known instanceof Known.Fact<Entry> fact) ? fact.value().id() : "";
    }

}
