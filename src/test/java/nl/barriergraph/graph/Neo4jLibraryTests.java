package nl.barriergraph.graph;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class Neo4jLibraryTests {

    private static final String SUM = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    private Neo4jLibrary library;

    @BeforeEach
    void pack() throws IOException {
        Path jar = folder.resolve("application.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, "index.txt", SUM + " main.jar other.jar");
            add(out, "main.jar", "main");
            add(out, "other.jar", "other");
        }
        library = new Neo4jLibrary(new URLClassLoader(new URL[] { jar.toUri().toURL() }, null));
    }

    @Test
    void unpacksFromJar() {
        Path main = library.unpackedIn(folder.resolve("runtime"));
        assertThat(main).hasContent("main").hasFileName("main.jar");
        assertThat(main.resolveSibling("other.jar")).hasContent("other");
    }

    @Test
    void unpacksOnce() throws IOException {
        Path main = library.unpackedIn(folder.resolve("runtime"));
        Files.writeString(main, "kept");
        assertThat(library.unpackedIn(folder.resolve("runtime"))).isEqualTo(main).hasContent("kept");
    }

    @Test
    void startsAgainAfterInterruption() throws IOException {
        Path unfinished = Files.createDirectories(folder.resolve("runtime/unfinished"));
        Files.writeString(unfinished.resolve("main.jar"), "ma");
        assertThat(library.unpackedIn(folder.resolve("runtime"))).hasContent("main");
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void unpacksForManyAtOnce() {
        Stream<CompletableFuture<Path>> all = Stream
            .generate(() -> CompletableFuture.supplyAsync(() -> library.unpackedIn(folder.resolve("runtime"))))
            .limit(8);
        assertThat(all.toList()).allSatisfy(path -> assertThat(path.join()).hasContent("main"));
    }

    @Test
    void saysWhereItCannotUnpack() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(DatabaseException.class)
            .isThrownBy(() -> library.unpackedIn(folder.resolve("file/runtime")))
            .withMessageContaining("file");
    }

    private static void add(JarOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new JarEntry("neo4j-lib/" + name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }

}
