package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One link of an action's lineage, or an action that starts it.
 *
 * @param date of the document
 * @param action the later end
 * @param earlier what it continues, implements or corresponds to; empty at a beginning
 */
public record Lineage(Known<String> date, @Nullable Entry document, Entry action,
        @Nullable RelationshipType relationship, @Nullable Entry earlier, @Nullable Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String action = Titles.of(this.action, words);
        if (this.relationship == null || this.earlier == null) {
            return words.text("sentence.lineage.start", action, Titles.ofDate(this.date, words));
        }
        return words.text("sentence.lineage", Titles.ofDate(this.date, words),
                words.link(action, this.relationship, Titles.of(this.earlier, words)));
    }

}
