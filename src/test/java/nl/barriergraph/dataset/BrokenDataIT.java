package nl.barriergraph.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.SmallData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The long form of {@code BrokenDataTests} and {@code FuzzTests}: every mutation on its
 * own.
 */
class BrokenDataIT {

    private static final int ROUNDS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void tellsEveryMutationOnItsOwn() {
        List<Mutation> mutations = Stream
            .concat(FileMutations.all().stream(), CellMutations.all().stream().map(CellMutations.WrongRow::alone))
            .toList();
        mutations.forEach((mutation) -> assertThat(BrokenDataTests.problems(mutation.folder())).as(mutation.name())
            .anyMatch(mutation::isToldBy));
        System.out.printf("%d broken folders, each refused with place and remedy%n", mutations.size());
    }

    @Test
    void tellsOrTakesDamagedFiles() {
        int refused = new Damage.Campaign(new SmallData().writeTo(this.folder)).run(ROUNDS);
        System.out.printf("%d damaged folders, %d of them refused with place and remedy%n", ROUNDS, refused);
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS - 1);
    }

}
