package nl.barriergraph.loads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.questions.CoverageGaps;
import nl.barriergraph.questions.Deadlines;
import nl.barriergraph.questions.Known;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.questions.Text;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/**
 * Tells what a data set would do: writes it into the graph, asks, and takes it back.
 */
@Component
public class Rehearsal {

    private final Database database;

    private final Graph graph;

    private final Questions questions;

    private final Edition edition;

    private final Clock clock;

    Rehearsal(Database database, Graph graph, Questions questions, Edition edition, Clock clock) {
        this.database = database;
        this.graph = graph;
        this.questions = questions;
        this.edition = edition;
        this.clock = clock;
    }

    /**
     * Makes the plan of bringing a data set into the graph.
     * @param folder where the data set stands; null for the one inside the program
     */
    public Plan of(Dataset dataset, @Nullable String folder) {
        LocalDate asOf = LocalDate.now(this.clock);
        return this.database.rehearse((transaction) -> {
            Dataset held = this.graph.read(transaction);
            State before = state(transaction, asOf);
            this.graph.write(transaction, held, dataset);
            Dataset written = this.graph.read(transaction);
            return new Plan(Plan.FORMAT, this.edition.slug(), folder, asOf.toString(),
                    Database.latestLoad(transaction).map(LoadInfo::id).orElse(null), held.fingerprint(),
                    written.fingerprint(), Changes.between(held, written),
                    consequences(before, state(transaction, asOf), written));
        });
    }

    /**
     * What the questions say of one version of the data, by what makes a row the same.
     */
    private record State(Map<String, CoverageGaps> gaps, Map<String, Deadlines> overdue, Map<String, Carried> carried) {
    }

    /** Who has a role in what. */
    private record Carried(Entry subject, RelationshipType role, List<Entry> actors) {

        static Carried of(Record row) {
            return new Carried(Entry.of(row.get("subject").asNode()),
                    RelationshipType.valueOf(row.get("role").asString()),
                    row.get("actors").asList((actor) -> Entry.of(actor.asNode())));
        }

        String key() {
            return this.role + " " + this.subject.id();
        }

    }

    private State state(SimpleQueryRunner transaction, LocalDate asOf) {
        return new State(by(CoverageGaps::gap, this.questions.rows(CoverageGaps.class, asOf, transaction)),
                by((row) -> row.due() + " " + row.subject().id(),
                        this.questions.rows(Deadlines.class, asOf, transaction)
                            .stream()
                            .filter((row) -> row.outcome() instanceof Known.Absent)
                            .toList()),
                by(Carried::key,
                        transaction.run(Statements.named("carriers"), Map.of("asOf", asOf)).list(Carried::of)));
    }

    private static <R> Map<String, R> by(Function<R, String> key, List<R> rows) {
        return rows.stream().collect(Collectors.toMap(key, (row) -> row, (first, second) -> first, LinkedHashMap::new));
    }

    private List<Consequence> consequences(State before, State after, Dataset written) {
        List<Consequence> consequences = new ArrayList<>();
        missing(before.carried(), after.carried()).stream()
            .filter((carried) -> written.nodes().containsKey(carried.subject().id()))
            .forEach((carried) -> consequences
                .add(Consequence.lost(carried.subject(), carried.role(), carried.actors())));
        missing(after.gaps(), before.gaps())
            .forEach((row) -> consequences.add(Consequence.of(ConsequenceKind.GAP_OPENS, row, title(row))));
        missing(before.gaps(), after.gaps())
            .forEach((row) -> consequences.add(Consequence.of(ConsequenceKind.GAP_CLOSES, row, title(row))));
        missing(after.overdue(), before.overdue())
            .forEach((row) -> consequences.add(Consequence.of(ConsequenceKind.OVERDUE, row)));
        missing(before.overdue(), after.overdue())
            .forEach((row) -> consequences.add(Consequence.of(ConsequenceKind.NO_LONGER_OVERDUE, row)));
        consequences.sort(Comparator.comparing(Consequence::kind));
        return List.copyOf(consequences);
    }

    private static <R> List<R> missing(Map<String, R> these, Map<String, R> inThose) {
        return these.entrySet()
            .stream()
            .filter((row) -> !inThose.containsKey(row.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    }

    private Text title(CoverageGaps row) {
        return Objects.requireNonNull(this.questions.catalogue().gapRules().get(row.code().name())).title();
    }

}
