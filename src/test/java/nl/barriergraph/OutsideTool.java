package nl.barriergraph;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A program of others that our files must open in. Where it is not installed, the test
 * that needs it is skipped and says so.
 */
public final class OutsideTool {

    private final String name;

    private OutsideTool(String name) {
        this.name = name;
    }

    /** The program on the path; the test is skipped where it is not there. */
    public static OutsideTool named(String name) {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch((folder) -> Files.isExecutable(Path.of(folder, name))), name + " is not installed");
        return new OutsideTool(name);
    }

    /** Skips the test where the program does not end well with these arguments. */
    public OutsideTool with(String what, String... arguments) throws IOException, InterruptedException {
        assumeTrue(start(Arrays.asList(arguments)).waitFor() == 0, what + " is not installed");
        return this;
    }

    /** Runs it on files; it must end well. What it prints is the result. */
    public String run(List<String> arguments, List<Path> files) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(arguments);
        files.forEach((file) -> all.add(file.toString()));
        Process process = start(all);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> this.name + ": " + printed).isZero();
        return printed;
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> call = new ArrayList<>(List.of(this.name));
        call.addAll(arguments);
        return new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

}
