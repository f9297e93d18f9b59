package nl.barriergraph.dataset;

import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Told;

/** The data folder has faults; all of them are in {@link #problems()}. */
public class InvalidDataException extends RuntimeException implements Told {

    private final transient List<Problem> problems;

    InvalidDataException(List<Problem> problems) {
        super(Told.inEnglish(problems.stream().map(Problem::message).toList()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return this.problems;
    }

    @Override
    public List<Message> messages() {
        return Stream
            .concat(this.problems.stream().map(Problem::message),
                    Stream.of(Message.of("data.faults", this.problems.size())))
            .toList();
    }

}
