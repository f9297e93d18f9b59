package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One task that an EU text gives or asks member states, with its Dutch pick-up.
 *
 * @param modality the firmest wording of the task
 * @param pickup the Dutch action or follow-up, or why none is known
 * @param relationship how it takes the task up; empty where there is none
 */
public record EuDutiesForNetherlands(Entry task, Entry document, List<Entry> bearers, Modality modality,
        Known<Entry> pickup, @Nullable RelationshipType relationship, @Nullable Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String task = Titles.of(this.task, words);
        if (this.pickup instanceof Known.Fact<Entry> fact && this.relationship != null) {
            return words.link(Titles.of(fact.value(), words), this.relationship, task);
        }
        return words.text("sentence.eu-task", task);
    }

}
