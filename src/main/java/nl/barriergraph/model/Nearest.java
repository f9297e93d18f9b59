package nl.barriergraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word a writer probably meant. */
public final class Nearest {

    /** Longer words are no slips of the pen, and take long to compare. */
    private static final int LONGEST = 100;

    private Nearest() {
    }

    /** The nearest of the known words, if one is near enough to be a slip of the pen. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, word.length() / 3));
        return known.stream()
            .filter((candidate) -> distance.apply(word, candidate) >= 0)
            .min(Comparator.<String>comparingInt((candidate) -> distance.apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * A sentence that names the nearest known word; empty if there is none.
     */
    public static Optional<Message> hint(String word, Collection<String> known) {
        return to(word, known).map((nearest) -> Message.of("fault.hint", nearest));
    }

}
