package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * A gap that a source itself names.
 *
 * @param code its kind
 * @param concerns what it is about
 * @param evidence whether the source says it or it is our reading
 */
public record StatedGaps(@Nullable GapCode code, Entry claim, List<Entry> concerns, List<Entry> holders,
        Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        return words.text("sentence.stated-gap", Titles.of(this.claim, words), Titles.of(this.concerns, words));
    }

}
