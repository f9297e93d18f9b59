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
 * One hop of a chain of responsibility, in the direction of the relationship.
 *
 * @param step place in the chain, from the barrier (1) to the overseeing forum (9)
 * @param from where the hop starts, or why nothing is known there
 * @param modality only on roles
 */
public record ResponsibilityChain(int step, Known<Entry> from, RelationshipType relationship, Known<Entry> to,
        @Nullable Modality modality, @Nullable Period period, @Nullable Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String from = name(this.from, words);
        String to = name(this.to, words);
        return (this.modality != null) ? words.text("sentence.duty", from, words.noun(this.relationship), to)
                : words.link(from, this.relationship, to);
    }

    private static String name(Known<Entry> end, Words words) {
        return (end instanceof Known.Fact<Entry> fact) ? fact.value().title(words.language())
                : words.of(((Known.Absent<Entry>) end).kind());
    }

}
