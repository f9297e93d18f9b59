package nl.barriergraph.dataset;

import java.nio.file.Path;

import nl.barriergraph.SmallData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Random damage to a small data folder, the same in every run. */
class FuzzTests {

    private static final int ROUNDS = 500;

    @TempDir
    private Path folder;

    @Test
    void tellsOrTakesDamagedFiles() {
        int refused = new Damage.Campaign(new SmallData().writeTo(this.folder)).run(ROUNDS);
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS - 1);
    }

}
