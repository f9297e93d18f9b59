package nl.barriergraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** How much memory a process takes, in megabytes: resident, and what its heap holds. */
record Footprint(Size application, Size database) {

    /** What comes and goes with the moment of measuring. */
    private static final double PLAY = 1.25;

    record Size(long resident, long heap) {

        private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

        private static final Pattern HEAP = Pattern.compile("used (\\d+)K");

        static Size of(ProcessHandle process) throws IOException, InterruptedException {
            jcmd(process, "GC.run");
            long heap = HEAP.matcher(jcmd(process, "GC.heap_info"))
                .results()
                .limit(isSerial(process) ? 2 : 1)
                .mapToLong((match) -> Long.parseLong(match.group(1)))
                .sum();
            String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
            Matcher resident = RESIDENT.matcher(status);
            assertThat(resident.find()).isTrue();
            return new Size(Long.parseLong(resident.group(1)) / 1024, heap / 1024);
        }

        /** Two generations are told apart from one heap. */
        private static boolean isSerial(ProcessHandle process) throws IOException, InterruptedException {
            return jcmd(process, "GC.heap_info").contains("tenured");
        }

        private static String jcmd(ProcessHandle process, String command) throws IOException, InterruptedException {
            Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
            String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(jcmd.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return output;
        }

        @Override
        public String toString() {
            return "%d MB resident, %d MB of heap in use".formatted(this.resident, this.heap);
        }

    }

    static Footprint of(Program program) throws IOException, InterruptedException {
        assumeThat(Path.of("/proc/self/status")).exists();
        return new Footprint(Size.of(program.handle()), Size.of(program.database()));
    }

    void assertNotMoreThan(Footprint earlier) {
        assertThat((double) this.application.heap()).isLessThan(earlier.application.heap() * PLAY);
        assertThat((double) this.database.heap()).isLessThan(earlier.database.heap() * PLAY);
        assertThat((double) this.application.resident()).isLessThan(earlier.application.resident() * PLAY);
        assertThat((double) this.database.resident()).isLessThan(earlier.database.resident() * PLAY);
    }

    @Override
    public String toString() {
        return "application %s; database %s".formatted(this.application, this.database);
    }

}
