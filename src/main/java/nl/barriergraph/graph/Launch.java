package nl.barriergraph.graph;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;

/**
 * What a database process is started with.
 *
 * @param folder where its {@code store} and {@code logs} are
 * @param postConnectCommand what Browser runs once it is connected, may be empty
 * @param onDeath gets a sentence when the process ends without having been closed
 */
public record Launch(Path folder, Credentials credentials, Ports ports, String postConnectCommand,
        Consumer<Message> onDeath) {

    Path store() {
        return folder.resolve("store");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** What the process itself says; Neo4j's own log files are next to it. */
    Path log() {
        return logs().resolve("process.log");
    }

    /**
     * The lines the process reads first. They go through a pipe, where nobody else sees
     * the passwords.
     */
    String settings() {
        return Stream
            .of("store=" + store(), "logs=" + logs(), "bolt-port=" + ports.bolt(), "browser-port=" + ports.browser(),
                    "post-connect-command=" + postConnectCommand, "application=" + credentials.application().name(),
                    "application-password=" + credentials.application().password(),
                    "analyst=" + credentials.analyst().name(), "analyst-password=" + credentials.analyst().password())
            .map(line -> line.replace('\n', ' ') + "\n")
            .collect(Collectors.joining("", "", "\n"));
    }

}
