package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One actor's hold on a barrier, or that there is none.
 *
 * @param ground on what it rests
 * @param actor who, or why nobody is known
 * @param role what the actor does
 * @param subject for what: the barrier, an intervention, an action or a document
 * @param evidence whether every link between the actor and the barrier is stated
 */
public record WhoOwnsBarrier(Ground ground, Known<Entry> actor, @Nullable Tier tier, RelationshipType role,
        Entry subject, @Nullable Modality modality, @Nullable Period period, @Nullable Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String what = this.subject.title(words.language());
        if (this.actor instanceof Known.Fact<Entry> fact && this.modality != null) {
            return words.text("sentence.duty", fact.value().title(words.language()), words.noun(this.role), what);
        }
        String absence = (this.actor instanceof Known.Absent<Entry> absent) ? words.of(absent.kind()) : "";
        return words.text("sentence.nobody", words.noun(this.role), what, absence);
    }

}
