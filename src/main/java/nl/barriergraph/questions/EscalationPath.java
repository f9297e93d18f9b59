package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step up from an actor.
 *
 * @param step from the actor itself (1) over its organisation (2), the subject (3 and 4)
 * and the whole (5 and 6) to who oversees (7)
 * @param above who, or why nobody is known
 * @param role what it does; empty where it is the organisation the actor belongs to
 * @param of for what, or the unit it is above of
 */
public record EscalationPath(int step, Known<Entry> above, @Nullable RelationshipType role, Entry of,
        @Nullable Modality modality, @Nullable Period period, @Nullable Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String of = this.of.title(words.language());
        if (this.above instanceof Known.Fact<Entry> fact) {
            String above = fact.value().title(words.language());
            return (this.role != null && this.modality != null)
                    ? words.text("sentence.duty", above, words.noun(this.role), of)
                    : words.text("sentence.above", of, above);
        }
        return words.text("sentence.nobody", (this.role != null) ? words.noun(this.role) : "", of,
                words.of(((Known.Absent<Entry>) this.above).kind()));
    }

}
