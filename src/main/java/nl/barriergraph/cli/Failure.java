package nl.barriergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.barriergraph.dataset.DataFolderException;
import nl.barriergraph.dataset.InvalidDataException;
import nl.barriergraph.graph.DatabaseException;
import nl.barriergraph.loads.RefusedException;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.WrongQuestionException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.web.server.PortInUseException;

/** Turns what went wrong into sentences for the user and an exit code. */
final class Failure {

    private final List<Throwable> chain;

    private final Words words;

    Failure(Throwable exception, Words words) {
        this.words = words;
        this.chain = Stream.<Throwable>iterate(exception, Objects::nonNull, Throwable::getCause).toList();
    }

    int tell(PrintWriter err, boolean verbose) {
        if (verbose) {
            this.chain.get(0).printStackTrace(err);
        }
        Optional<InvalidDataException> invalid = find(InvalidDataException.class);
        if (invalid.isPresent()) {
            invalid.get().problems().forEach(err::println);
            err.println("%d fault(s) in the data; nothing was loaded.".formatted(invalid.get().problems().size()));
            return ExitCode.BAD_DATA.code();
        }
        err.println(sentence());
        return code().code();
    }

    private String sentence() {
        if (find(PortInUseException.class).isPresent()) {
            return "Port %d is taken by another program. End that program, or choose another port with --port."
                .formatted(find(PortInUseException.class).get().getPort());
        }
        return find(RefusedException.class).map((refused) -> refused.sentence(this.words))
            .or(() -> told().map(Throwable::getMessage))
            .or(() -> find(Neo4jException.class).map((cause) -> "The database refused: " + cause.getMessage()))
            .orElseGet(
                    () -> "Something went wrong that should not: %s. Run the command again with --verbose to see where."
                        .formatted(this.chain.get(this.chain.size() - 1)));
    }

    /** The exceptions whose message is written for the user. */
    private Optional<? extends Throwable> told() {
        return Stream.of(WrongQuestionException.class, DataFolderException.class, DatabaseException.class)
            .map(this::find)
            .flatMap(Optional::stream)
            .findFirst();
    }

    private ExitCode code() {
        if (find(WrongQuestionException.class).isPresent() || find(DataFolderException.class).isPresent()) {
            return ExitCode.WRONG_USAGE;
        }
        boolean database = Stream.of(DatabaseException.class, Neo4jException.class, PortInUseException.class)
            .anyMatch((type) -> find(type).isPresent());
        return database ? ExitCode.NO_DATABASE : ExitCode.BAD_DATA;
    }

    private <T extends Throwable> Optional<T> find(Class<T> type) {
        return this.chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

}
