package nl.barriergraph.loads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.graph.Snapshot;
import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.Dataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.summary.SummaryCounters;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ShippedGraph
class LoadsIT {

    private final Dataset shipped = DatasetReader.read(DataFolder.shipped());

    @Autowired
    private Loads loads;

    @Autowired
    private Graph graph;

    @Autowired
    private Database database;

    @AfterEach
    void loadShippedDataAgain() {
        this.loads.apply(this.shipped, null);
    }

    @Test
    void makesTheGraphHoldExactlyTheData() {
        assertThat(this.database.read(this.graph::read)).isEqualTo(this.shipped);
    }

    @Test
    void doesNothingWhenTheDataIsTheSame() {
        Optional<LoadInfo> before = this.loads.latest();
        assertThat(this.loads.offer(DatasetReader.read(DataFolder.shipped()))).isEmpty();
        assertThat(this.loads.latest()).isEqualTo(before);
    }

    @Test
    void replacesOneDataSetByAnother() {
        long before = this.loads.latest().orElseThrow().id();
        Dataset small = new SmallData().dataset();
        LoadInfo load = this.loads.offer(small).orElseThrow();
        assertThat(load.id()).isEqualTo(before + 1);
        assertThat(load.fingerprint()).isEqualTo(small.fingerprint());
        assertThat(load.counts()).contains("Actor 4", "EXECUTES 3");
        assertThat(this.database.read(this.graph::read)).isEqualTo(small);
    }

    @Test
    void writesChangesOfEveryKind() {
        this.loads.offer(new SmallData().add("signals.csv", "id=post", "passages=plan-v-1")
            .duty("om", "SUPPORTS", "geld", "DESIRED")
            .dataset());
        Dataset changed = new SmallData().add("opportunities.csv", "id=post", "passages=plan-v-1")
            .set("actors.csv", "om", "summary", "anders")
            .duty("om", "SUPPORTS", "geld", "PROPOSED")
            .remove("responsibilities.csv", "actor=om", "target=volgen")
            .dataset();
        this.loads.offer(changed);
        assertThat(this.database.read(this.graph::read)).isEqualTo(changed);
    }

    @Test
    void keepsACopyOfTheDataWithTheLoad() {
        long latest = this.loads.latest().orElseThrow().id();
        Optional<Dataset> kept = this.database.read((transaction) -> Snapshot.find(transaction, latest));
        assertThat(kept).contains(this.shipped);
    }

    @Test
    void leavesTheGraphAsItWasWhenALoadFails() {
        LoadInfo before = this.loads.latest().orElseThrow();
        Dataset small = new SmallData().dataset();
        assertThatIllegalStateException().isThrownBy(() -> this.database.write((transaction) -> {
            this.graph.write(transaction, this.graph.read(transaction), small);
            throw new IllegalStateException("stopped half-way");
        }));
        assertThat(this.database.read(this.graph::read)).isEqualTo(this.shipped);
        assertThat(this.loads.latest()).contains(before);
    }

    @Test
    void takesALoadBackAndTheTakingBackToo() {
        Dataset small = new SmallData().dataset();
        long load = this.loads.apply(small, null).orElseThrow().load().id();
        LoadInfo undone = this.loads.undo().load();
        assertThat(undone.undoes()).isEqualTo(load);
        assertThat(this.database.read(this.graph::read)).isEqualTo(this.shipped);
        LoadInfo again = this.loads.undo().load();
        assertThat(again.undoes()).isEqualTo(load + 1);
        assertThat(this.database.read(this.graph::read)).isEqualTo(small);
        assertThat(this.loads.history()).extracting(LoadInfo::id).startsWith(load + 2, load + 1, load);
    }

    @Test
    void countsWhatWasTakenBackAsOffered() {
        loadShippedDataAgain(); // whatever another test offered last
        Dataset small = new SmallData().dataset();
        this.loads.offer(small);
        this.loads.undo();
        assertThat(this.loads.offer(small)).isEmpty();
        assertThat(this.database.read(this.graph::read)).isEqualTo(this.shipped);
        assertThat(this.loads.offer(this.shipped)).isEmpty();
        assertThat(this.loads.offer(small)).isPresent();
    }

    @Test
    void settlesALoadThatWasAnnouncedAndBrokenOff() {
        this.database
            .write((transaction) -> transaction.run(Statements.named("announce-load"), Map.of("token", "broken-off"))
                .consume()
                .counters());
        long read = this.database.readOneVersion((transaction, load) -> load.id());
        assertThat(read).isEqualTo(this.loads.latest().orElseThrow().id());
    }

    @Test
    void takesAwayTheLockOfAMigrationThatWasBrokenOff() {
        List<String> all = migrations();
        write("MATCH (migration:__Neo4jMigration {version: '%s'}) DETACH DELETE migration"
            .formatted(all.get(all.size() - 1)));
        write("CREATE (:__Neo4jMigrationsLock {id: 'x', name: 'John Doe'})");
        assertThat(this.loads.apply(new SmallData().dataset(), null)).isPresent();
        assertThat(migrations()).isEqualTo(all);
        assertThat(this.database.<Long>read(
                (transaction) -> transaction.run("MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock) AS locks")
                    .single()
                    .get("locks")
                    .asLong()))
            .isZero();
    }

    @Test
    void waitsForNoMigrationWhereNoneIsDue() {
        write("CREATE (:__Neo4jMigrationsLock {id: 'y', name: 'John Doe'})");
        assertThat(this.loads.apply(new SmallData().dataset(), null)).isPresent();
        assertThat(write("MATCH (lock:__Neo4jMigrationsLock {id: 'y'}) DELETE lock").nodesDeleted()).isOne();
    }

    private List<String> migrations() {
        return this.database.read((transaction) -> transaction
            .run("MATCH (migration:__Neo4jMigration) WHERE migration.version <> 'BASELINE' "
                    + "RETURN migration.version AS version ORDER BY version")
            .list((row) -> row.get("version").asString()));
    }

    private SummaryCounters write(String statement) {
        return this.database.write((transaction) -> transaction.run(statement).consume().counters());
    }

    @Test
    void answersFromOneVersionWhileLoadsComeIn() {
        Thread loading = new Thread(() -> IntStream.range(0, 4)
            .forEach((i) -> this.loads.offer((i % 2 == 0) ? new SmallData().dataset() : this.shipped)));
        loading.start();
        while (loading.isAlive()) {
            boolean same = this.database.readOneVersion(
                    (transaction, load) -> this.graph.read(transaction).fingerprint().equals(load.fingerprint()));
            assertThat(same).isTrue();
        }
    }

}
