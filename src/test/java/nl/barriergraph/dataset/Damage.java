package nl.barriergraph.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import nl.barriergraph.model.Dataset;

import static org.assertj.core.api.Assertions.assertThat;

/** Random damage to the bytes of a file, the same for the same seed. */
final class Damage {

    private static final String[] PIECES = { "\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "|", "\0", "\uFEFF", "\u202E",
            "\t", "=", "'", "''", "{9}", "\u00E9", "\uD83D\uDE00", "\\", "limite", "id", "LIMITE", "NaN", "-1",
            "9999999999", "2024-02-30" };

    private final Random random;

    /** Reads a small folder again and again, each time with one damaged file. */
    record Campaign(DataFolder whole) {

        private static final List<String> FILES = List.of("actors.csv", "actions.csv", "links.csv",
                "responsibilities.csv", "passages.csv", "documents.csv", "deliverables.csv");

        /** How many of so many damaged folders were refused. */
        int run(int rounds) {
            return (int) IntStream.range(0, rounds).filter(this::isRefused).count();
        }

        private boolean isRefused(int seed) {
            String file = FILES.get(seed % FILES.size());
            byte[] damaged = new Damage(seed).to(this.whole.read(file).orElseThrow());
            try {
                Dataset dataset = DatasetReader
                    .read((name) -> name.equals(file) ? Optional.of(damaged) : this.whole.read(name));
                assertThat(dataset.nodes()).as("seed %d", seed).isNotEmpty();
                return false;
            }
            catch (InvalidDataException ex) {
                assertThat(ex.problems()).as("seed %d", seed).isNotEmpty().allSatisfy(BrokenDataTests::isWellTold);
                return true;
            }
        }

    }

    Damage(long seed) {
        this.random = new Random(seed);
    }

    byte[] to(byte[] bytes) {
        byte[] damaged = bytes;
        for (int times = 1 + this.random.nextInt(4); times > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int from = this.random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + 1 + this.random.nextInt(30));
        return switch (this.random.nextInt(6)) {
            case 0 ->
                joined(bytes, from, PIECES[this.random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), from);
            case 1 ->
                joined(bytes, from, PIECES[this.random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), to);
            case 2 -> joined(bytes, from, new byte[0], to);
            case 3 -> joined(bytes, from, Arrays.copyOfRange(bytes, from, to), from);
            case 4 -> Arrays.copyOf(bytes, from);
            default -> flipped(bytes);
        };
    }

    /** The bytes before, something in between, and the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int from, byte[] between, int to) {
        byte[] joined = new byte[from + between.length + bytes.length - to];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
        return joined;
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[this.random.nextInt(flipped.length)] = (byte) this.random.nextInt(256);
        }
        return flipped;
    }

}
