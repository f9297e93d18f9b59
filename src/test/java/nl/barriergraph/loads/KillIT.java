package nl.barriergraph.loads;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a process that loads, or the database under it, at random points. The property
 * {@code rounds} asks for a campaign.
 */
class KillIT {

    private final Random random = new Random(20_261_122);

    @TempDir
    private Path home;

    /**
     * How long a load or undo was seen to take at most, so that kills fall all over one.
     */
    private Duration longest = Duration.ofSeconds(2);

    private int during;

    private int old;

    @Test
    void leavesTheGraphWhollyOldOrWhollyNew() throws Exception {
        int rounds = Integer.getInteger("rounds", 2);
        Instant start = Instant.now();
        String last = "end 0";
        for (int round = 1; round <= rounds; round++) {
            last = round(round, last);
            if (rounds > 2) {
                System.out.printf("Round %d of %d: %s%n", round, rounds, last);
            }
        }
        String[] state = finish(last);
        System.out.printf(
                "%d kills in %d s, %d of them during a load: %d times the old data, %d times the new; now %s%n", rounds,
                Duration.between(start, Instant.now()).toSeconds(), this.during, this.old, this.during - this.old,
                String.join(" ", state));
    }

    /** One start, a few loads, and the kill; gives what was said last. */
    private String round(int round, String before) throws Exception {
        Process process = start();
        try (BufferedReader output = process.inputReader()) {
            long database = Long.parseLong(output.readLine().split(" ", 2)[1]);
            String state = output.readLine();
            check(round, before, state);
            String last = "end " + state.split(" ", 2)[1];
            for (int lines = this.random.nextInt(4); lines > 0; lines--) {
                Instant asked = Instant.now();
                last = output.readLine();
                Duration taken = Duration.between(asked, Instant.now());
                this.longest = (last.startsWith("end") && taken.compareTo(this.longest) > 0) ? taken : this.longest;
            }
            int moment = this.random.nextInt((int) this.longest.toMillis());
            assertThat(process.waitFor(moment, TimeUnit.MILLISECONDS)).isFalse();
            if (round % 2 == 0) {
                ProcessHandle killed = ProcessHandle.of(database).orElseThrow();
                killed.destroyForcibly();
                killed.onExit().join();
            }
            // the handle leaves what was said to be read
            process.toHandle().destroyForcibly();
            process.waitFor();
            ProcessHandle.of(database).ifPresent((ending) -> ending.onExit().join());
            List<String> rest = output.lines().toList();
            return rest.isEmpty() ? last : rest.get(rest.size() - 1);
        }
    }

    private void check(int round, String said, String state) {
        assertThat(state).as("before round %d, after '%s'", round, said).startsWith("whole ");
        long loads = Long.parseLong(state.split(" ", 2)[1]);
        long named = Long.parseLong(said.split(" ", 2)[1]);
        if (said.startsWith("begin")) {
            assertThat(loads).isBetween(named - 1, named);
            this.during++;
            this.old += (loads < named) ? 1 : 0;
        }
        else {
            assertThat(loads).isBetween(named, named + 1);
        }
    }

    private String[] finish(String said) throws Exception {
        Process process = start();
        try (BufferedReader output = process.inputReader()) {
            output.readLine();
            String state = output.readLine();
            check(0, said, state);
            return state.split(" ", 2);
        }
        finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                LoadingProcess.class.getName(), this.home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    }

}
