package nl.barriergraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word a writer probably meant. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {
    }

    /** The nearest of the known words, if one is near enough to be a slip of the pen. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
            .min(Comparator.<String>comparingInt((candidate) -> DISTANCE.apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
            .filter((candidate) -> DISTANCE.apply(word, candidate) <= Math.max(2, word.length() / 3));
    }

    /**
     * A sentence that names the nearest known word; empty if there is none.
     */
    public static Optional<Message> hint(String word, Collection<String> known) {
        return to(word, known).map((nearest) -> Message.of("fault.hint", nearest));
    }

}
