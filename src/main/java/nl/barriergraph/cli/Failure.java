package nl.barriergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.barriergraph.dataset.InvalidDataException;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Told;
import nl.barriergraph.model.Words;
import nl.barriergraph.loads.RefusedException;
import picocli.CommandLine;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.web.server.PortInUseException;

/** Turns what went wrong into sentences for the user and an exit code. */
final class Failure {

    private final List<Throwable> chain;

    Failure(Throwable exception) {
        this.chain = Stream.<Throwable>iterate(exception, Objects::nonNull, Throwable::getCause).toList();
    }

    int tell(CommandLine command, Words words, boolean verbose) {
        PrintWriter err = command.getErr();
        if (verbose) {
            this.chain.get(0).printStackTrace(err);
        }
        messages().forEach((message) -> err.println(command.getColorScheme().errorText(message.in(words))));
        return code().code();
    }

    private List<Message> messages() {
        Optional<PortInUseException> port = find(PortInUseException.class);
        if (port.isPresent()) {
            return List.of(Message.of("database.portTaken", port.get().getPort(), "--port"));
        }
        return find(Told.class).map(Told::messages)
            .or(() -> find(Neo4jException.class).map((cause) -> DatabaseException.of(cause).messages()))
            .orElseGet(() -> List.of(Message.of("cli.wrong", this.chain.get(this.chain.size() - 1))));
    }

    private ExitCode code() {
        if (isAny(DatabaseException.class, Neo4jException.class, PortInUseException.class)) {
            return ExitCode.NO_DATABASE;
        }
        boolean wrongUsage = isAny(Told.class) && !isAny(InvalidDataException.class, RefusedException.class);
        return wrongUsage ? ExitCode.WRONG_USAGE : ExitCode.BAD_DATA;
    }

    private boolean isAny(Class<?>... types) {
        return Stream.of(types).anyMatch((type) -> find(type).isPresent());
    }

    private <T> Optional<T> find(Class<T> type) {
        return this.chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

}
