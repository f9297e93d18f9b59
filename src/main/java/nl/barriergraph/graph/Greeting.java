package nl.barriergraph.graph;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import nl.barriergraph.model.Message;

import org.jspecify.annotations.Nullable;

/**
 * The first exchange with a new database process: its settings, and its answer
 * {@code ready <bolt> <browser>} or {@code failed <cause>}.
 */
record Greeting(Launch launch, Process process) {

    private static final int SECONDS_TO_START = 120;

    /**
     * Waits until the database answers.
     * @throws DatabaseException when it does not; the process is ended then
     */
    Ports ports() {
        try {
            return ports(answer());
        }
        catch (DatabaseException exception) {
            process.destroyForcibly();
            throw exception;
        }
    }

    private @Nullable String answer() {
        try {
            // the settings' pipe stays open: its end means stop
            BufferedWriter input = process.outputWriter(StandardCharsets.UTF_8);
            input.write(launch.settings());
            input.flush();
            BufferedReader output = process.inputReader();
            return CompletableFuture.supplyAsync(() -> line(output))
                .orTimeout(SECONDS_TO_START, TimeUnit.SECONDS)
                .join();
        }
        catch (CompletionException exception) {
            throw failed(Message.of("database.noGreeting", SECONDS_TO_START));
        }
        catch (IOException exception) {
            return null;
        }
    }

    private static @Nullable String line(BufferedReader output) {
        try {
            return output.readLine();
        }
        catch (IOException exception) {
            return null;
        }
    }

    private Ports ports(@Nullable String answer) {
        if (answer == null) {
            throw failed(Message.of("database.ended"));
        }
        String[] words = answer.split(" ", 2);
        if (!words[0].equals("ready")) {
            throw failed(words[1]);
        }
        String[] ports = words[1].split(" ", -1);
        return new Ports(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }

    private DatabaseException failed(Object cause) {
        return new DatabaseException(Message.of("database.notStarted", cause, launch.log(), launch.store()));
    }

}
