package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import nl.barriergraph.SmallData;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetZipTests {

    @TempDir
    private Path folder;

    static Stream<Dataset> datasets() {
        Dataset shipped = DatasetReader.read(DataFolder.shipped());
        return Stream.of(shipped, Edition.PUBLIC.cut(shipped),
                new SmallData().set("actors.csv", "om", "summary", "met, \"komma\" en ; puntkomma")
                    .set("actors.csv", "om", "aliases", "een|twee")
                    .dataset());
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void isADataFolderWithTheSameContent(Dataset dataset) throws IOException {
        Dataset again = DatasetReader.read(DataFolder.at(written(dataset, "a.zip")));
        assertThat(again).isEqualTo(dataset);
        assertThat(again.fingerprint()).isEqualTo(dataset.fingerprint());
    }

    @Test
    void keepsLimiteRowsInAFolderThatCanBeLeftOut() throws IOException {
        Dataset shipped = DatasetReader.read(DataFolder.shipped());
        Path file = written(shipped, "a.zip");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("limite/documents.csv")).isNotNull();
        }
        DataFolder whole = DataFolder.at(file);
        Dataset rest = DatasetReader.read((name) -> name.startsWith("limite/") ? Optional.empty() : whole.read(name));
        assertThat(Edition.PUBLIC.cut(rest)).isEqualTo(rest);
        try (ZipFile zip = new ZipFile(written(Edition.PUBLIC.cut(shipped), "public.zip").toFile())) {
            assertThat(zip.stream().map((entry) -> entry.getName())).noneMatch((name) -> name.startsWith("limite"));
        }
    }

    @Test
    void hasTheSameBytesForTheSameData() throws IOException {
        Dataset data = new SmallData().dataset();
        assertThat(written(data, "a.zip")).hasSameBinaryContentAs(written(data, "b.zip"));
    }

    private Path written(Dataset dataset, String name) throws IOException {
        Path file = this.folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            DatasetZip.write(dataset, stream);
        }
        return file;
    }

}
