package nl.barriergraph.loads;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.FaultyProxy;
import nl.barriergraph.FaultyProxy.Moment;
import nl.barriergraph.FaultyProxy.Mood;
import nl.barriergraph.OtherNeo4j;
import nl.barriergraph.SmallData;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.graph.Home;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Told;
import nl.barriergraph.model.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The application on a database that is not its own, over a connection that fails: each
 * load is wholly there or not at all, and what went wrong is told.
 */
class FaultsIT {

    private static final Dataset OLD = new SmallData().dataset();

    private static final Dataset NEW = new SmallData().duty("om", "SUPPORTS", "geld").dataset();

    @TempDir
    private static Path folder;

    private static OtherNeo4j neo4j;

    private static FaultyProxy proxy;

    private static LoadingContext context;

    private static Loads loads;

    private LoadInfo before;

    @BeforeAll
    static void start() {
        neo4j = OtherNeo4j.start(folder.resolve("server"));
        proxy = new FaultyProxy(neo4j.port());
        context = LoadingContext.on(proxy.uri(), neo4j.account(),
                Home.open(folder.resolve("home")).edition("internal"));
        loads = context.loads();
    }

    @AfterAll
    static void stop() {
        context.close();
        proxy.close();
        neo4j.close();
    }

    @BeforeEach
    void loadOldData() {
        loads.apply(OLD, null);
        this.before = loads.latest().orElseThrow();
    }

    @AfterEach
    void connect() {
        proxy.be(Mood.PASSING);
    }

    @ParameterizedTest
    @EnumSource
    void appliesOnceWhenTheConnectionIsLost(Moment moment) {
        proxy.cutNextLoad(moment);
        Applied applied = loads.apply(NEW, null).orElseThrow();
        assertThat(applied.changes()).hasSize(1);
        assertThat(applied.load().id()).isEqualTo(this.before.id() + 1);
        assertHolds(NEW, this.before.id() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void takesBackOnceWhenTheConnectionIsLost(Moment moment) {
        loads.apply(NEW, null);
        proxy.cutNextLoad(moment);
        assertThat(loads.undo().load().undoes()).isEqualTo(this.before.id() + 1);
        assertHolds(OLD, this.before.id() + 2);
    }

    @Test
    void loadsOverASlowConnection() {
        proxy.be(Mood.SLOW);
        assertThat(loads.apply(NEW, null)).isPresent();
        assertHolds(NEW, this.before.id() + 1);
    }

    @ParameterizedTest
    @EnumSource(names = { "REFUSING", "SILENT" })
    void tellsThatTheDatabaseCannotBeReached(Mood mood) {
        proxy.be(mood);
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> loads.apply(NEW, null))
            .satisfies((told) -> assertTold(told, "De database is niet te bereiken", "The database cannot be reached"));
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(loads::history);
        proxy.be(Mood.PASSING);
        assertHolds(OLD, this.before.id());
    }

    @Test
    void survivesARestartOfTheDatabaseDuringALoad() throws Exception {
        CountDownLatch load = proxy.nextLoad();
        CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> loads.apply(NEW, null));
        assertThat(load.await(2, TimeUnit.MINUTES)).isTrue();
        neo4j.kill();
        assertThat(loading).failsWithin(2, TimeUnit.MINUTES)
            .withThrowableThat()
            .withCauseInstanceOf(DatabaseException.class);
        neo4j.restart();
        LoadInfo now = loads.latest().orElseThrow();
        assertHolds(now.id() == this.before.id() ? OLD : NEW, now.id());
        loads.apply(NEW, null);
        assertHolds(NEW, this.before.id() + 1);
    }

    private static void assertHolds(Dataset dataset, long load) {
        assertThat(context.held()).isEqualTo(dataset);
        assertThat(loads.latest()).map(LoadInfo::id).contains(load);
        assertThat(loads.history()).hasSize((int) load);
    }

    private static void assertTold(Told told, String dutch, String english) {
        assertThat(told.messages().get(0).in(Words.in(Language.NL))).startsWith(dutch);
        assertThat(told.messages().get(0).in(Words.in(Language.EN))).startsWith(english);
    }

}
