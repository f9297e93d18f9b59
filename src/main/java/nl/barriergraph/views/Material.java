package nl.barriergraph.views;

import java.util.Map;
import java.util.Objects;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Catalogue;

/**
 * What a picture is made from.
 *
 * @param named the nodes that parameters name, by parameter
 */
record Material(Answer answer, Map<String, Entry> named, Catalogue catalogue, Words words, Sheet sheet) {

    /** The node that a parameter must name. */
    Entry named(String parameter) {
        return Objects.requireNonNull(this.named.get(parameter));
    }

    String titleOf(Entry entry) {
        return entry.title(this.words.language());
    }

}
