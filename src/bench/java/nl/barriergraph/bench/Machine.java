package nl.barriergraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;

/** What the figures were measured on. */
final class Machine {

    private Machine() {
    }

    static String described() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%s %s, %d processors (%s), %d GB, Java %s, Neo4j 5.26.30, load %.1f".formatted(system.getName(),
                system.getArch(), system.getAvailableProcessors(), processor(),
                Math.round(system.getTotalMemorySize() / 1e9), Runtime.version(), system.getSystemLoadAverage());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo"))
                .stream()
                .filter((line) -> line.startsWith("model name"))
                .map((line) -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("unknown");
        }
        catch (IOException ex) {
            return "unknown";
        }
    }

    /** How much memory the heap of a database may grow to. */
    static String databaseMemory() {
        return System.getenv("BARRIER_GRAPH_DATABASE_MEMORY");
    }

    /** How much memory the heap of this process may grow to. */
    static String memory() {
        String bytes = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
            .getVMOption("MaxHeapSize")
            .getValue();
        return (Long.parseLong(bytes) >> 20) + "m";
    }

    /** The most memory a process has had resident since it started, in MB. */
    static long peak(long pid) {
        return status(pid, "VmHWM");
    }

    /** The memory a process has resident now, in MB. */
    static long resident(long pid) {
        return status(pid, "VmRSS");
    }

    private static long status(long pid, String field) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status"))
                .stream()
                .filter((line) -> line.startsWith(field))
                .mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
        }
        catch (IOException ex) {
            return 0;
        }
    }

    /** Waits for a process to end by itself. */
    static void await(Process process) {
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
