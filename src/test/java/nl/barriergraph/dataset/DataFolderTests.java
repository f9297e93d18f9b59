package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;
import nl.barriergraph.SmallData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Folders and zips that are not what they seem. */
class DataFolderTests {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void smallFolder() {
        this.folder = this.temporary.resolve("data");
        new SmallData().writeTo(this.folder);
    }

    @Test
    void refusesLinkToFileElsewhere() throws IOException {
        Path secret = Files.writeString(this.temporary.resolve("secret"), "root:x:0:0");
        Files.delete(this.folder.resolve("themes.csv"));
        Files.createSymbolicLink(this.folder.resolve("themes.csv"), secret);
        assertThat(problems()).singleElement()
            .asString()
            .startsWith("themes.csv: the file")
            .contains("is a link to somewhere else")
            .doesNotContain("root:x");
    }

    @Test
    void takesFolderOfLimiteRowsThatIsKeptElsewhere() throws IOException {
        Files.createSymbolicLink(this.folder.resolve("limite"), Files.createDirectory(this.temporary.resolve("safe")));
        assertThat(DatasetReader.read(DataFolder.at(this.folder)).nodes()).isNotEmpty();
    }

    @Test
    void refusesLinkToNothingAndLinkToItself() throws IOException {
        Files.createDirectory(this.folder.resolve("limite"));
        Files.createSymbolicLink(this.folder.resolve("limite/actors.csv"), Path.of("nothing"));
        Files.createSymbolicLink(this.folder.resolve("limite/links.csv"), Path.of("links.csv"));
        assertThat(problems()).hasSize(2)
            .allMatch((problem) -> problem.matches("limite/(actors|links).csv: The file '.*' cannot be read.*"));
    }

    @Test
    void refusesFolderInPlaceOfFileAndFileInPlaceOfFolder() throws IOException {
        Files.delete(this.folder.resolve("themes.csv"));
        Files.createDirectory(this.folder.resolve("themes.csv"));
        Files.writeString(this.folder.resolve("limite"), "");
        assertThat(problems()).hasSize(2)
            .anyMatch((problem) -> problem.startsWith("themes.csv: The file"))
            .anyMatch((problem) -> problem.startsWith("limite: the data has no file of this name."));
    }

    @Test
    void namesFilesItWouldNotRead() throws IOException {
        Files.createDirectory(this.folder.resolve("Limite"));
        Files.writeString(this.folder.resolve("Limite/actors.csv"), "id");
        Files.writeString(this.folder.resolve("actor.csv"), "id");
        Files.writeString(this.folder.resolve("README.md"), "#");
        assertThat(problems()).hasSize(2)
            .anyMatch((problem) -> problem.startsWith("actor.csv: ") && problem.contains("'actors.csv'"))
            .anyMatch((problem) -> problem.startsWith("Limite/actors.csv: "));
    }

    @Test
    void refusesFileThatIsTooLarge() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(this.folder.resolve("themes.csv").toFile(), "rw")) {
            file.setLength(DataFolder.largest() + 1L);
        }
        assertThat(problems()).singleElement().asString().contains(tooLarge());
    }

    @Test
    void refusesZipThatIsNoneOrIsCutOff() throws IOException {
        Path none = Files.writeString(this.temporary.resolve("none.zip"), "no zip");
        Path whole = zip("whole.zip", List.of("actors.csv"), 10);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(this.temporary.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length - 30));
        for (Path file : List.of(none, cut)) {
            assertThatExceptionOfType(DataFolderException.class).isThrownBy(() -> DataFolder.at(file))
                .withMessageContaining("is no zip that can be read");
        }
    }

    @Test
    void unpacksNothingOfAZipThatPointsElsewhere() throws IOException {
        Path zip = zip("paths.zip", List.of("../actors.csv", "/tmp/actors.csv", "data/actors.csv"), 10);
        assertThat(problems(DataFolder.at(zip))).anyMatch((problem) -> problem.startsWith("../actors.csv: "))
            .anyMatch((problem) -> problem.startsWith("actors.csv: the file is missing"));
        assertThat(this.temporary.resolve("actors.csv")).doesNotExist();
    }

    @Test
    void refusesZipThatSwells() throws IOException {
        Path zip = zip("swells.zip", List.of("actors.csv"), DataFolder.largest() + 1);
        assertThat(Files.size(zip)).isLessThan(DataFolder.largest() / 100);
        assertThat(problems(DataFolder.at(zip))).anyMatch((problem) -> problem.contains(tooLarge()));
    }

    private static String tooLarge() {
        return "larger than %d MB".formatted(DataFolder.largest() / 1_000_000);
    }

    private Path zip(String name, List<String> entries, int size) throws IOException {
        Path file = this.temporary.resolve(name);
        ByteSource letters = ByteSource.wrap("a".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                ByteSource.concat(Iterables.cycle(letters)).slice(0, size).copyTo(zip);
            }
        }
        return file;
    }

    private List<String> problems() {
        return problems(DataFolder.at(this.folder));
    }

    private static List<String> problems(DataFolder folder) {
        return BrokenDataTests.problems(folder).stream().map(Problem::toString).toList();
    }

}
