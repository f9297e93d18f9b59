package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Words;

/**
 * One conflict between sources, or within one.
 *
 * @param explanation what each of them says
 * @param claims the claims that stand against each other
 * @param concerns what else it touches
 */
public record Contradictions(Entry conflict, Text explanation, List<Entry> documents, List<Entry> claims,
        List<Entry> concerns, Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        return words.text("sentence.contradiction", Titles.of(this.conflict, words),
                this.explanation.in(words.language()), Titles.of(this.documents, words));
    }

}
