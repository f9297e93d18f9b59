package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;

/**
 * Two actors with a role in the same.
 *
 * @param subjects what they share
 * @param wished what they share only where the wish or proposal of at least one is met
 */
public record Collaboration(Entry actor, Entry partner, List<Entry> subjects, List<Entry> wished,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String actor = this.actor.title(words.language());
        String partner = this.partner.title(words.language());
        if (this.wished.isEmpty()) {
            return words.text("sentence.together", actor, partner, Titles.of(this.subjects, words));
        }
        return this.subjects.isEmpty()
                ? words.text("sentence.together.wished", actor, partner, Titles.of(this.wished, words))
                : words.text("sentence.together.both", actor, partner, Titles.of(this.subjects, words),
                        Titles.of(this.wished, words));
    }

}
