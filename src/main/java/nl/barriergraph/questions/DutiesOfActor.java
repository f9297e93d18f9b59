package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.Period;
import nl.barriergraph.model.Reach;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One duty of an actor.
 *
 * @param reach how the duty reaches the actor
 * @param bearer whom the text names
 * @param role what the bearer does
 * @param subject for what
 * @param task what exactly, where the subject does not tell
 * @param barriers the barriers it serves
 * @param due the deadline; empty where none can be expected
 */
public record DutiesOfActor(Reach reach, Entry bearer, RelationshipType role, Entry subject, @Nullable Text task,
        List<Entry> barriers, Modality modality, @Nullable Known<String> due, Period period,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        return words.text("sentence.duty", this.bearer.title(words.language()), words.noun(this.role),
                this.subject.title(words.language()));
    }

}
