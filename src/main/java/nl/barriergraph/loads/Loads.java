package nl.barriergraph.loads;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.Dataset;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Loads data sets. */
@Component
public class Loads {

    private static final Logger logger = LoggerFactory.getLogger(Loads.class);

    private final Database database;

    private final Graph graph;

    private final Clock clock;

    Loads(Database database, Graph graph, Clock clock) {
        this.database = database;
        this.graph = graph;
        this.clock = clock;
    }

    /** The load the graph holds; empty when nothing was loaded yet. */
    public Optional<LoadInfo> latest() {
        return this.database.read(Database::latestLoad);
    }

    /**
     * Loads the data set unless it is the one that was offered last.
     * @return the load that was made, or empty when there was nothing to do
     */
    public Optional<LoadInfo> offer(Dataset dataset) {
        if (isLatest(dataset)) {
            return Optional.empty();
        }
        Map<String, Object> token = Map.of("token", UUID.randomUUID().toString());
        run("announce-load", token);
        Optional<LoadInfo> made;
        try {
            made = this.database.write((transaction) -> {
                transaction.run(Statements.named("hold-load"), token).consume();
                return load(transaction, dataset);
            });
        }
        finally {
            run("end-load", token);
        }
        made.ifPresent((load) -> logger.info("Load {}: data version {}, {} nodes and {} relationships", load.id(),
                load.version(), dataset.nodes().size(), dataset.relationships().size()));
        return made;
    }

    /**
     * Forgets a load that was announced by a process that has ended since; nothing of it
     * was written.
     */
    void clearBrokenOff() {
        run("clear-broken-off", Map.of());
    }

    private boolean isLatest(Dataset dataset) {
        return latest().filter((load) -> load.fingerprint().equals(dataset.fingerprint())).isPresent();
    }

    private void run(String statement, Map<String, Object> parameters) {
        this.database
            .write((transaction) -> transaction.run(Statements.named(statement), parameters).consume().counters());
    }

    private Optional<LoadInfo> load(TransactionContext transaction, Dataset dataset) {
        Optional<LoadInfo> latest = Database.latestLoad(transaction);
        String fingerprint = dataset.fingerprint();
        if (latest.filter((load) -> load.fingerprint().equals(fingerprint)).isPresent()) {
            return Optional.empty();
        }
        this.graph.write(transaction, this.graph.read(transaction), dataset);
        LoadInfo load = new LoadInfo(latest.map(LoadInfo::id).orElse(0L) + 1, fingerprint,
                ZonedDateTime.now(this.clock), System.getProperty("user.name"), counts(dataset));
        transaction.run(Statements.named("record-load"), Map.of("load", properties(load, dataset))).consume();
        return Optional.of(load);
    }

    private static List<String> counts(Dataset dataset) {
        Map<String, Long> counts = Stream
            .concat(dataset.nodes().values().stream().map((node) -> node.label().label()),
                    dataset.relationships().values().stream().map((relationship) -> relationship.type().name()))
            .collect(Collectors.groupingBy((name) -> name, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map((count) -> count.getKey() + " " + count.getValue()).toList();
    }

    private static Map<String, Object> properties(LoadInfo load, Dataset dataset) {
        return Map.of("id", load.id(), "fingerprint", load.fingerprint(), "at", load.at(), "by", load.by(), "counts",
                load.counts(), "snapshot", Snapshot.of(dataset));
    }

}
