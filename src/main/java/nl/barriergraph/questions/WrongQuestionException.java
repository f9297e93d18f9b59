package nl.barriergraph.questions;

import java.util.List;

/**
 * A question was asked that does not exist or with parameters that do not fit it; all
 * faults at once.
 */
public class WrongQuestionException extends RuntimeException {

    /** Whether the question exists at all. */
    private final boolean known;

    private final transient List<Fault> faults;

    /**
     * One fault.
     *
     * @param parameter the parameter meant; empty when the question itself is
     * @param text what is wrong and what would be right
     * @param valid the valid names or values, if they can be counted
     */
    public record Fault(String parameter, String text, List<String> valid) {
    }

    public WrongQuestionException(boolean known, List<Fault> faults) {
        super(String.join(System.lineSeparator(), faults.stream().map(Fault::text).toList()));
        this.known = known;
        this.faults = List.copyOf(faults);
    }

    public boolean isKnown() {
        return this.known;
    }

    public List<Fault> faults() {
        return this.faults;
    }

}
