package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Told;

/**
 * A question was asked that does not exist or with parameters that do not fit it; all
 * faults at once.
 */
public class WrongQuestionException extends RuntimeException implements Told {

    /** Whether the question exists at all. */
    private final boolean known;

    private final transient List<Fault> faults;

    /**
     * One fault.
     *
     * @param parameter the parameter meant; empty when the question itself is
     * @param told what is wrong and what would be right
     * @param valid the valid names or values, if they can be counted
     */
    public record Fault(String parameter, Message told, List<String> valid) {
    }

    public WrongQuestionException(boolean known, List<Fault> faults) {
        super(Told.inEnglish(faults.stream().map(Fault::told).toList()));
        this.known = known;
        this.faults = List.copyOf(faults);
    }

    public boolean isKnown() {
        return this.known;
    }

    public List<Fault> faults() {
        return this.faults;
    }

    @Override
    public List<Message> messages() {
        return this.faults.stream().map(Fault::told).toList();
    }

}
