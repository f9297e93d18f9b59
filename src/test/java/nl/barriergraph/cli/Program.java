package nl.barriergraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import nl.barriergraph.Main;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged program as a process of its own, run from a folder that is not the
 * project's.
 */
public final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "barrier-graph.jar").toAbsolutePath();

    private static final int MINUTES = 4;

    /** What makes a short life of a process cheap. */
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;

    private final List<String> output = new ArrayList<>();

    private final List<String> errors = new ArrayList<>();

    private final CountDownLatch ready = new CountDownLatch(1);

    private final List<CompletableFuture<Void>> readers;

    private Program(Process process) {
        this.process = process;
        this.readers = List.of(
                CompletableFuture.runAsync(() -> read(process.inputReader(StandardCharsets.UTF_8), this.output)),
                CompletableFuture.runAsync(() -> read(process.errorReader(StandardCharsets.UTF_8), this.errors)));
        process.onExit().thenRun(this.ready::countDown);
    }

    public static Program start(Path folder, String... arguments) throws IOException {
        return start(folder, List.of("-jar", JAR.toString()), Map.of(), arguments);
    }

    /** Not the jar but the classes it is made of. */
    static Program startUnpacked(Path folder, String... arguments) throws IOException {
        return start(folder, List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()), Map.of(),
                arguments);
    }

    private static Program start(Path folder, List<String> what, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = Stream
            .of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), OPTIONS.stream(),
                    what.stream(), Stream.of(arguments))
            .flatMap((part) -> part)
            .toList();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("BARRIER_GRAPH_HOME", "BARRIER_GRAPH_DATA"));
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    /** Runs a command to its end. */
    static Program run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), arguments);
    }

    /** Runs a command to its end, with more in its environment. */
    static Program run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Program program = start(folder, List.of("-jar", JAR.toString()), environment, arguments);
        program.awaitEnd();
        return program;
    }

    /** Runs a command of the unpacked program to its end. */
    static Program runUnpacked(Path folder, String... arguments) throws IOException, InterruptedException {
        Program program = startUnpacked(folder, arguments);
        program.awaitEnd();
        return program;
    }

    private void read(BufferedReader reader, List<String> lines) {
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains("Stoppen met Ctrl-C")) {
                    this.ready.countDown();
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Waits until the server has printed its addresses. */
    public Program awaitServing() throws InterruptedException {
        assertThat(this.ready.await(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(this.process.isAlive()).as(this::everything).isTrue();
        return this;
    }

    int awaitEnd() throws InterruptedException {
        assertThat(this.process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        this.readers.forEach(CompletableFuture::join);
        return this.process.exitValue();
    }

    int exitCode() {
        return this.process.exitValue();
    }

    String output() {
        synchronized (this.output) {
            return String.join("\n", this.output);
        }
    }

    String errors() {
        synchronized (this.errors) {
            return String.join("\n", this.errors);
        }
    }

    /** What stands behind a name in the lines printed at start. */
    public String printed(String name) {
        return output().lines()
            .filter((line) -> line.startsWith(name))
            .map((line) -> line.substring(name.length()).strip())
            .findFirst()
            .orElseThrow(() -> new AssertionError(everything()));
    }

    ProcessHandle handle() {
        return this.process.toHandle();
    }

    /** The database process beside the program. */
    ProcessHandle database() {
        return this.process.descendants()
            .filter((child) -> child.info().commandLine().orElse("").contains("barrier-graph-neo4j"))
            .findFirst()
            .orElseThrow();
    }

    private String everything() {
        return output() + "\n" + errors();
    }

    @Override
    public void close() {
        this.process.destroyForcibly();
    }

}
