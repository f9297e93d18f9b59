package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HomeTests {

    @TempDir
    private Path folder;

    @Test
    void prefersOptionToVariableToDefault() {
        Map<String, String> environment = Map.of("BARRIER_GRAPH_HOME", "/variable");
        assertThat(Home.locate(Path.of("/option"), environment)).isEqualTo(Path.of("/option"));
        assertThat(Home.locate(null, environment)).isEqualTo(Path.of("/variable"));
        assertThat(Home.locate(null, Map.of())).hasFileName(".barrier-graph");
    }

    @Test
    void opensWhatItMade() {
        Home.open(folder.resolve("home"));
        assertThat(Home.open(folder.resolve("home")).edition("internal").past()).isDirectory();
    }

    @Test
    void opensThroughLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"),
                Files.createDirectory(folder.resolve("elsewhere")));
        Home.open(link);
        assertThat(folder.resolve("elsewhere/home.json")).exists();
    }

    @Test
    void isClosedToOthers() throws IOException {
        EditionHome edition = Home.open(folder.resolve("home")).edition("internal");
        edition.credentials();
        assertThat(permissions(folder.resolve("home"))).isEqualTo("rwx------");
        assertThat(permissions(edition.past())).isEqualTo("rwx------");
        assertThat(permissions(edition.directory().resolve("credentials.json"))).isEqualTo("rw-------");
    }

    @Test
    void keepsCredentials() {
        EditionHome edition = Home.open(folder.resolve("home")).edition("internal");
        assertThat(edition.credentials()).isEqualTo(edition.credentials());
        assertThat(edition.credentials()).isNotEqualTo(edition.home().edition("public").credentials());
    }

    @Test
    void keepsPasswordsOutOfText() {
        Credentials credentials = Credentials.make();
        assertThat(credentials.toString()).contains("analist").doesNotContain(credentials.analyst().password());
    }

    @Test
    void refusesUnknownLayout() throws IOException {
        Home.open(folder);
        Files.writeString(folder.resolve("home.json"), "{\"layout\": 7}");
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> Home.open(folder))
            .withMessageContaining("has layout 7")
            .withMessageContaining("--home");
    }

    @Test
    void refusesUnreadableLayout() throws IOException {
        Files.writeString(folder.resolve("home.json"), "layout");
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> Home.open(folder))
            .withMessageContaining("home.json' cannot be read");
    }

    @Test
    void leavesFolderOfSomethingElseAlone() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("letter.txt"), "");
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> Home.open(folder))
            .withMessageContaining("holds files of something else");
        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
        assertThat(folder).isDirectoryNotContaining("glob:**home.json");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

}
