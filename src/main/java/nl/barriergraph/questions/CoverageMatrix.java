package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.InstrumentKind;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the matrix of barriers against kinds of means, or against tiers.
 *
 * @param instrumentKind on the half of the means
 * @param tier on the half of the tiers
 * @param subjects the interventions of that kind, or the executing actors of that tier
 * @param wished actors of whom it is only a wish or a proposal
 * @param absence why there is none
 */
public record CoverageMatrix(Entry barrier, @Nullable InstrumentKind instrumentKind, @Nullable Tier tier, int count,
        List<Entry> subjects, List<Entry> wished, @Nullable AbsenceKind absence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String barrier = Titles.of(this.barrier, words);
        String kind = (this.tier != null) ? words.of(this.tier)
                : ((this.instrumentKind != null) ? words.of(this.instrumentKind) : "");
        String key = (this.tier != null) ? "sentence.matrix.tier" : "sentence.matrix.kind";
        return (this.absence != null) ? words.text(key + ".none", barrier, kind, words.of(this.absence))
                : words.text(key, barrier, kind, this.count, Titles.of(this.subjects, words));
    }

}
