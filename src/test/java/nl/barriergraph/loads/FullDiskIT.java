package nl.barriergraph.loads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.OtherNeo4j;
import nl.barriergraph.SmallData;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.graph.Home;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A database whose disk is full while a load is written. */
class FullDiskIT {

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        this.disk = Files.createDirectory(this.folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", this.disk.toString()))
            .as("whether a small disk can be mounted, which takes the rights of root")
            .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", this.disk.toString());
    }

    @Test
    void tellsThatTheDatabaseIsBrokenAndLosesNothing() throws Exception {
        Dataset small = new SmallData().dataset();
        Dataset shipped = DatasetReader.read(DataFolder.shipped());
        try (OtherNeo4j neo4j = OtherNeo4j.start(this.disk.resolve("server"));
                LoadingContext context = LoadingContext.on("bolt://localhost:" + neo4j.port(), neo4j.account(),
                        Home.open(this.folder.resolve("home")).edition("internal"))) {
            context.loads().apply(small, null);
            fill();
            assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> context.loads().apply(shipped, null))
                .satisfies((told) -> assertThat(told.messages().get(0).in(Words.in(Language.NL)))
                    .contains("Is er nog ruimte op haar schijf?"));
            Files.delete(this.disk.resolve("filler"));
            neo4j.kill();
            neo4j.restart();
            assertThat(context.held()).isEqualTo(small);
            assertThat(context.loads().history()).hasSize(1);
            assertThat(context.loads().apply(shipped, null)).isPresent();
            assertThat(context.held()).isEqualTo(shipped);
        }
    }

    private void fill() throws IOException {
        byte[] bytes = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(this.disk.resolve("filler"))) {
            while (true) {
                filler.write(bytes);
            }
        }
        catch (IOException full) {
            assertThat(Files.getFileStore(this.disk).getUsableSpace()).isLessThan(bytes.length);
        }
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

}
