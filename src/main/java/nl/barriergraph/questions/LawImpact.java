package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;

/**
 * What rests on a law, evaluates, amends or transposes it.
 *
 * @param law the law asked about, or one that it transposes or that transposes it
 * @param actors who executes, coordinates or is accountable for it
 */
public record LawImpact(Entry law, RelationshipType relationship, Entry subject, List<Entry> actors, Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        return words.link(Titles.of(this.subject, words), this.relationship, Titles.of(this.law, words));
    }

}
