package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Available;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * How much of a document, or of one of its sections, was read.
 *
 * @param section empty on the document as a whole
 * @param missingPages the pages that were not available
 * @param weakened of what the text's silence proves nothing
 * @param sources a first passage to look at; none where nothing was read
 */
public record SourceCoverage(Entry document, @Nullable Entry section, Available available, List<String> missingPages,
        List<Entry> weakened, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String part = (this.section != null) ? words.text("sentence.coverage.section", Titles.of(this.document, words),
                Titles.of(this.section, words)) : Titles.of(this.document, words);
        return this.weakened.isEmpty() ? words.text("sentence.coverage", part, words.of(this.available))
                : words.text("sentence.coverage.weakened", part, words.of(this.available), this.weakened.size());
    }

}
