package nl.barriergraph.loads;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Schema;
import nl.barriergraph.graph.Snapshot;
import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Brings data sets into the graph and takes them back. */
@Component
public class Loads {

    private static final Logger logger = LoggerFactory.getLogger(Loads.class);

    /**
     * A first load of more nodes and relationships is written in many transactions.
     */
    static final int ROWS_IN_ONE_TRANSACTION = 20_000;

    private final Database database;

    private final Schema schema;

    private final Graph graph;

    private final Edition edition;

    private final Clock clock;

    Loads(Database database, Schema schema, Graph graph, Edition edition, Clock clock) {
        this.database = database;
        this.schema = schema;
        this.graph = graph;
        this.edition = edition;
        this.clock = clock;
    }

    /** The load the graph holds; empty when nothing was loaded yet. */
    public Optional<LoadInfo> latest() {
        return this.database.read(Database::latestLoad);
    }

    /** Every load, the latest first. */
    public List<LoadInfo> history() {
        return this.database.loads();
    }

    /** The data of a load. */
    public record Held(LoadInfo load, Dataset dataset) {
    }

    /**
     * The data of a load.
     * @param load its number; null for what the graph holds now
     * @throws RefusedException when there is no such load
     */
    public Held held(@Nullable Long load) {
        if (load == null) {
            return this.database
                .readOneVersion((transaction, latest) -> new Held(latest, this.graph.read(transaction)));
        }
        List<LoadInfo> history = history();
        LoadInfo found = history.stream()
            .filter((candidate) -> candidate.id() == load)
            .findFirst()
            .orElseThrow(() -> new RefusedException(
                    Message.of("ask.noLoad", load, history.stream().map(LoadInfo::id).toList())));
        return new Held(found,
                this.database.read((transaction) -> Snapshot.find(transaction, load)).orElse(Dataset.EMPTY));
    }

    /**
     * Loads the data set unless it is the one that was offered last, taken back or not.
     * @return the load that was made, or empty when there was nothing to do
     */
    public Optional<LoadInfo> offer(Dataset dataset) {
        String fingerprint = dataset.fingerprint();
        if (latest().filter((load) -> load.offered().equals(fingerprint)).isPresent()) {
            return Optional.empty();
        }
        return apply(dataset, null).map(Applied::load);
    }

    /**
     * Loads the data set.
     * @param plan what is expected; without one, anything
     * @return what was done, or empty when the graph holds that data already
     * @throws RefusedException when graph or data are not what the plan saw
     */
    public Optional<Applied> apply(Dataset dataset, @Nullable Plan plan) {
        this.schema.migrate();
        String fingerprint = dataset.fingerprint();
        if (plan != null && !plan.after().equals(fingerprint)) {
            throw new RefusedException(Message.of("plan.otherData", version(plan.after()), version(fingerprint)));
        }
        return new Writing(this.database).of((transaction, token) -> {
            Optional<LoadInfo> latest = Database.latestLoad(transaction);
            Dataset held = this.graph.readSharing(dataset, transaction);
            if (plan != null && !plan.before().equals(held.fingerprint())) {
                throw new RefusedException(
                        Message.of("plan.otherGraph", version(plan.before()), version(held.fingerprint())));
            }
            if (latest.isPresent() && held.equals(dataset)) {
                transaction
                    .run(Statements.named("note-offer"), Map.of("load", latest.get().id(), "offered", fingerprint))
                    .consume();
                return Optional.empty();
            }
            Applied applied = write(transaction, token, held, dataset, load(latest, dataset, null, fingerprint));
            if (plan != null && !plan.changes().equals(applied.changes())) {
                throw new RefusedException(Message.of("plan.otherChanges"));
            }
            return Optional.of(applied);
        });
    }

    /**
     * Takes back the latest load as a whole; that may itself have taken one back.
     * @throws RefusedException when there is nothing to go back to
     */
    public Applied undo() {
        return new Writing(this.database).of((transaction, token) -> {
            LoadInfo latest = Database.latestLoad(transaction)
                .orElseThrow(() -> new RefusedException(Message.of("load.nothingToUndo")));
            Dataset earlier = Snapshot.find(transaction, latest.id() - 1)
                .orElseThrow(() -> new RefusedException(Message.of("load.firstOne", String.valueOf(latest.id()))));
            return Optional.of(write(transaction, token, this.graph.readSharing(earlier, transaction), earlier,
                    load(Optional.of(latest), earlier, latest.id(), latest.offered())));
        }).orElseThrow();
    }

    /**
     * Forgets a load that was announced by a process that has ended since; nothing of it
     * was written.
     */
    void clearBrokenOff() {
        this.database
            .write((transaction) -> transaction.run(Statements.named("clear-broken-off")).consume().counters());
    }

    private Applied write(TransactionContext transaction, String token, Dataset held, Dataset dataset, LoadInfo load) {
        if (load.id() == 1 && dataset.size() > ROWS_IN_ONE_TRANSACTION) {
            // before the first load is recorded nobody is shown anything
            this.graph.writeInParts(this.database, held, dataset);
        }
        else {
            this.graph.write(transaction, held, dataset);
        }
        if (!this.graph.holds(transaction, dataset)) {
            throw new IllegalStateException("The graph did not become what was to be loaded; nothing was written");
        }
        transaction.run(Statements.named("record-load"), Map.of("load", properties(load, token, dataset))).consume();
        logger.info("Load {}: data version {}, {} nodes and {} relationships", load.id(), load.version(), load.nodes(),
                load.relationships());
        return new Applied(load, held, dataset);
    }

    private LoadInfo load(Optional<LoadInfo> latest, Dataset dataset, @Nullable Long undoes, String offered) {
        return new LoadInfo(latest.map(LoadInfo::id).orElse(0L) + 1, dataset.fingerprint(),
                ZonedDateTime.now(this.clock), Objects.toString(System.getProperty("user.name"), ""), counts(dataset),
                undoes, offered);
    }

    private static List<String> counts(Dataset dataset) {
        Map<String, Long> counts = Stream
            .concat(dataset.nodes().values().stream().map((node) -> node.label().label()),
                    dataset.relationships().values().stream().map((relationship) -> relationship.type().name()))
            .collect(Collectors.groupingBy((name) -> name, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map((count) -> count.getKey() + " " + count.getValue()).toList();
    }

    private Map<String, @Nullable Object> properties(LoadInfo load, String token, Dataset dataset) {
        Map<String, @Nullable Object> properties = load.properties();
        properties.put("token", token);
        properties.put("audience", this.edition.slug());
        properties.put("snapshot", Snapshot.of(dataset));
        return properties;
    }

    private static String version(String fingerprint) {
        return fingerprint.substring(0, Math.min(12, fingerprint.length()));
    }

}
