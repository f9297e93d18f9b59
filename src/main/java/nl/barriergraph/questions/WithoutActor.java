package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;

/**
 * What nobody executes, coordinates or is accountable for once an actor drops out.
 *
 * @param role what nobody does any more
 * @param bearers the actor, or those of its units, that do it now
 * @param modality the strongest with which they do
 * @param remaining others of whom it is only wished or proposed
 */
public record WithoutActor(Entry subject, RelationshipType role, List<Entry> bearers, Modality modality,
        List<Entry> remaining, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subject = this.subject.title(words.language());
        String bearers = Titles.of(this.bearers, words);
        return this.remaining.isEmpty() ? words.text("sentence.without", bearers, words.noun(this.role), subject)
                : words.text("sentence.without.wished", bearers, words.noun(this.role), subject,
                        Titles.of(this.remaining, words));
    }

}
