package nl.barriergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import nl.barriergraph.ShippedGraph;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.loads.Loads;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Questions;
import nl.barriergraph.views.Figure;
import nl.barriergraph.views.Format;
import nl.barriergraph.views.Sheet;
import nl.barriergraph.views.Views;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database of a past load beside one that is not the program's own. */
@ShippedGraph
class PastIT {

    @Autowired
    private Loads loads;

    @Autowired
    private Database database;

    @Autowired
    private Graph graph;

    @Autowired
    private EditionHome edition;

    @Autowired
    private Questions questions;

    @Autowired
    private Views views;

    @Test
    void holdsTheDataOfOneLoadAtATimeForAllWhoAskAndClosesWhenIdle() throws Exception {
        Dataset shipped = DatasetReader.read(DataFolder.shipped());
        Dataset small = new SmallData().dataset();
        this.loads.apply(shipped, null);
        LoadInfo first = this.loads.latest().orElseThrow();
        LoadInfo second = this.loads.apply(small, null).orElseThrow().load();
        this.loads.undo();
        try (Past past = new Past(this.database, this.graph, this.edition,
                new GraphProperties(Duration.ofMinutes(5)))) {
            assertThat(held(past, first)).isEqualTo(shipped);
            long firstProcess = databases().get(0).pid();
            assertThat(held(past, first)).isEqualTo(shipped);
            assertThat(databases()).extracting(ProcessHandle::pid).containsExactly(firstProcess);
            CyclicBarrier together = new CyclicBarrier(2);
            CompletableFuture<Integer> companion = CompletableFuture
                .supplyAsync(() -> past.read(first.id(), (transaction, load) -> meet(together)));
            int met = past.read(first.id(), (transaction, load) -> meet(together));
            assertThat(met).isBetween(0, 1);
            assertThat(companion).succeedsWithin(1, TimeUnit.MINUTES);
            CompletableFuture<Dataset> other = new CompletableFuture<>();
            Dataset meanwhile = past.read(first.id(), (transaction, load) -> {
                startAndAwaitItsWaiting(new Thread(() -> other.complete(held(past, second))));
                return this.graph.read(transaction);
            });
            assertThat(meanwhile).isEqualTo(shipped);
            assertThat(other).succeedsWithin(4, TimeUnit.MINUTES).isEqualTo(small);
            assertThat(databases()).hasSize(1);
        }
        assertThat(databases()).isEmpty();
        try (Past past = new Past(this.database, this.graph, this.edition, new GraphProperties(Duration.ZERO))) {
            ProcessHandle database = past.read(second.id(), (transaction, load) -> databases().get(0));
            database.onExit().get(1, TimeUnit.MINUTES);
            assertThat(held(past, second)).isEqualTo(small);
        }
        assertThat(this.edition.past()).isEmptyDirectory();
    }

    @Test
    void knowsNoOtherLoads() {
        try (Past past = new Past(this.database, this.graph, this.edition, new GraphProperties(Duration.ZERO))) {
            assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> past.read(0, (transaction, load) -> load))
                .withMessageStartingWith("There is no load 0. The loads are ");
        }
    }

    @Test
    void isNotNeededToDrawAnAnswerWhoseDataWasReplacedMeanwhile() throws Exception {
        this.loads.apply(DatasetReader.read(DataFolder.shipped()), null);
        Answer answer = this.questions.ask("responsibility-chain", Map.of("subject", List.of("geld")));
        Figure before = this.views.draw(answer, Words.in(Language.NL), Sheet.A4);
        this.loads.apply(new SmallData().dataset(), null);
        Figure after = this.views.draw(answer, Words.in(Language.NL), Sheet.A4);
        this.loads.undo();
        assertThat(after.write(Format.SVG, 1)).isEqualTo(before.write(Format.SVG, 1));
        assertThat(databases()).isEmpty();
    }

    private Dataset held(Past past, LoadInfo expected) {
        return past.read(expected.id(), (transaction, load) -> {
            assertThat(load).isEqualTo(expected);
            return this.graph.read(transaction);
        });
    }

    private static int meet(CyclicBarrier together) {
        try {
            return together.await(1, TimeUnit.MINUTES);
        }
        catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void startAndAwaitItsWaiting(Thread thread) {
        thread.start();
        while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static List<ProcessHandle> databases() {
        return ProcessHandle.current()
            .children()
            .filter((child) -> child.info().commandLine().orElse("").contains("barrier-graph-neo4j"))
            .toList();
    }

}
