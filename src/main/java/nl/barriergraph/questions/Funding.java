package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who funds something, or that a fund is named and nobody who pays.
 *
 * @param modality how firm it is; empty where nobody pays
 * @param claims positions and gaps that sources state of it
 */
public record Funding(Known<Entry> funder, Entry subject, List<Entry> funds, @Nullable Modality modality,
        List<Entry> claims, Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subject = Titles.of(this.subject, words);
        if (this.funder instanceof Known.Fact<Entry> fact && this.modality != null) {
            return words.text("sentence.duty", Titles.of(fact.value(), words), words.noun(RelationshipType.FUNDS),
                    subject);
        }
        return words.text("sentence.funding.nobody", subject, Titles.of(this.funds, words));
    }

}
