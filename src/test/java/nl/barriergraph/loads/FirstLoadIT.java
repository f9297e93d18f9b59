package nl.barriergraph.loads;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.LargeModel;
import nl.barriergraph.OtherNeo4j;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.Database;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.graph.Graph;
import nl.barriergraph.graph.Home;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A first load that is too large for one transaction. */
class FirstLoadIT {

    private final Dataset large = LargeModel.of(DatasetReader.read(DataFolder.shipped()), 250, 2_500, 1);

    @TempDir
    private Path folder;

    @Test
    void isShownToNobodyWhereItWasBrokenOffAndCompletedByTheNextOne() throws Exception {
        assertThat(this.large.size()).isGreaterThan(Loads.ROWS_IN_ONE_TRANSACTION);
        try (OtherNeo4j neo4j = OtherNeo4j.start(this.folder.resolve("server"));
                LoadingContext context = LoadingContext.on("bolt://localhost:" + neo4j.port(), neo4j.account(),
                        Home.open(this.folder.resolve("home")).edition("internal"))) {
            CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> context.loads().apply(this.large, null));
            while (nodes(context) == 0) {
                assertThat(loading).isNotDone();
            }
            neo4j.kill();
            assertThat(loading).failsWithin(2, TimeUnit.MINUTES)
                .withThrowableThat()
                .withCauseInstanceOf(DatabaseException.class);
            neo4j.restart();
            Database database = context.get(Database.class);
            assertThat(database.<Dataset>read(context.get(Graph.class)::read).size()).isBetween(1,
                    this.large.size() - 1);
            assertThat(context.loads().latest()).isEmpty();
            assertThatExceptionOfType(DatabaseException.class).isThrownBy(context::held)
                .satisfies((told) -> assertThat(told.messages()).extracting(Message::key)
                    .containsExactly("database.empty"));
            context.loads().apply(this.large, null);
            assertThat(context.held()).isEqualTo(this.large);
            assertThat(context.loads().history()).extracting(LoadInfo::id).containsExactly(1L);
        }
    }

    private static long nodes(LoadingContext context) {
        return context.get(Database.class)
            .read((transaction) -> transaction.run("MATCH (node:Passage) RETURN count(node) AS nodes")
                .single()
                .get("nodes")
                .asLong());
    }

}
