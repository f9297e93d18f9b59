package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Stance;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One Dutch position.
 *
 * @param stance empty where the source takes no side
 */
public record Positions(@Nullable Stance stance, Entry position, List<Entry> concerns, List<Entry> holders,
        Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String position = Titles.of(this.position, words);
        return (this.stance != null)
                ? words.text("sentence.position", Titles.of(this.holders, words), words.of(this.stance), position)
                : words.text("sentence.position.none", Titles.of(this.holders, words), position);
    }

}
