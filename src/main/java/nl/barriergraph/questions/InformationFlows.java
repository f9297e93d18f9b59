package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * What goes from one actor to another.
 *
 * @param giver from whom, or why nobody is known
 * @param instruments through what
 * @param evidence whether every link is stated
 */
public record InformationFlows(Known<Entry> giver, @Nullable RelationshipType role, Entry subject, Entry receiver,
        List<Entry> instruments, @Nullable Modality modality, Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subject = Titles.of(this.subject, words);
        String receiver = Titles.of(this.receiver, words);
        if (this.giver instanceof Known.Fact<Entry> fact && this.modality != null) {
            return words.text("sentence.flow", Titles.of(fact.value(), words), subject, receiver);
        }
        return words.text("sentence.flow.nobody", subject, receiver);
    }

}
