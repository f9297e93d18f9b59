package nl.barriergraph.figures;

import java.util.List;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Words;

/**
 * What became of one figure.
 *
 * @param file where it was found
 * @param name of the figure within a document; empty where the file is the figure
 * @param told what changed, or why nothing can be said
 */
public record Finding(String file, String name, State state, List<Message> told) {

    /** Whether a figure still shows what the data says. */
    public enum State {

        /** It shows what it would show today. */
        CURRENT,

        /** It would show something else. */
        STALE,

        /** Nothing says what it was made from, or it cannot be made again here. */
        UNKNOWN

    }

    public boolean isStale() {
        return this.state == State.STALE;
    }

    /** The finding as lines to read. */
    public String text(Words words) {
        StringBuilder text = new StringBuilder(words.text("figures." + this.state, place()));
        this.told.forEach((line) -> text.append(System.lineSeparator()).append("  ").append(line.in(words)));
        return text.toString();
    }

    private String place() {
        return this.name.isEmpty() ? this.file : this.file + ", " + this.name;
    }

}
