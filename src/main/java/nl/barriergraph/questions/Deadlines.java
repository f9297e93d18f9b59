package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Due;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Outcome;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One deliverable, one issue of a recurring deliverable or one action that is due.
 *
 * @param due a date, possibly partial, or the deadline in words
 * @param state empty where the deadline is no date
 * @param modality the firmest of its roles
 * @param outcome what became of it; empty where nothing is to be expected yet
 */
public record Deadlines(String due, @Nullable Due state, Entry subject, List<Entry> actors, @Nullable Modality modality,
        @Nullable Known<Outcome> outcome, @Nullable Entry followUp, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subject = Titles.of(this.subject, words);
        if (this.outcome instanceof Known.Fact<Outcome> fact) {
            return words.text("sentence.deadline.outcome", subject, this.due, words.of(fact.value()));
        }
        return words.text((this.outcome != null) ? "sentence.deadline.open" : "sentence.deadline", subject, this.due);
    }

}
