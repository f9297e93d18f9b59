package nl.barriergraph.graph;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EditionLockTests {

    @TempDir
    private Path folder;

    @Test
    void isTakenOnce() {
        Path file = folder.resolve("lock");
        try (EditionLock lock = EditionLock.tryTake(file).orElseThrow()) {
            assertThat(EditionLock.tryTake(file)).isEmpty();
            assertThat(EditionLock.holder(file)).hasToString("this process");
            assertThat(lock).isNotNull();
        }
        EditionLock.tryTake(file).orElseThrow().close();
    }

}
