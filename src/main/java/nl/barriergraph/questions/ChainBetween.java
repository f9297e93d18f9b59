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
 * One hop of a shortest chain between two nodes, in the direction of the relationship.
 *
 * @param chain which of the chains of the same length
 * @param step place in the chain, from 1
 * @param relationship empty where there is no chain
 * @param end where the hop ends, or why no chain is known
 * @param modality only on roles
 */
public record ChainBetween(int chain, int step, Entry start, @Nullable RelationshipType relationship, Known<Entry> end,
        @Nullable Modality modality, @Nullable Period period, @Nullable Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String start = this.start.title(words.language());
        if (this.end instanceof Known.Fact<Entry> fact && this.relationship != null) {
            String end = fact.value().title(words.language());
            return words.text("sentence.chain", this.chain, this.step, words.link(start, this.relationship, end));
        }
        return words.text("sentence.chain.none", start);
    }

}
