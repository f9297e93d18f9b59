package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Outcome;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One action that no later paper takes further.
 *
 * @param later actions of later papers on the same theme, which may take it further
 * @param outcome of the follow-up found, if any
 * @param absence why no continuation is known
 */
public record DroppedThreads(Entry document, Entry action, List<Entry> themes, List<Entry> later,
        @Nullable Outcome outcome, AbsenceKind absence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String action = Titles.of(this.action, words);
        String document = Titles.of(this.document, words);
        return (this.outcome != null)
                ? words.text("sentence.dropped.outcome", action, document, words.of(this.absence),
                        words.of(this.outcome))
                : words.text("sentence.dropped", action, document, words.of(this.absence));
    }

}
