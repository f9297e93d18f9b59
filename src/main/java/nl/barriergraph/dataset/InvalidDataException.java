package nl.barriergraph.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** The data folder has faults; all of them are in {@link #problems()}. */
public class InvalidDataException extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidDataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return this.problems;
    }

}
