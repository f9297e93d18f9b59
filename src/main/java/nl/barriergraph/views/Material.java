package nl.barriergraph.views;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Row;
import nl.barriergraph.questions.Catalogue;

/**
 * What a picture is made from.
 *
 */
record Material(Answer answer, Catalogue catalogue, Words words, Sheet sheet) {

    /** The nodes that parameters name, by parameter. */
    Map<String, Entry> named() {
        return this.answer.named();
    }

    /** Of actors that have one, by id. */
    Map<String, String> abbreviations() {
        return this.answer.background().abbreviations();
    }

    /** The rows in an order of their own, whatever order they were given in. */
    <R extends Row> List<R> rows(Class<R> type, Comparator<R> order) {
        return this.answer.rows()
            .stream()
            .map(type::cast)
            .sorted(order.thenComparing((row) -> row.toString()))
            .toList();
    }

    /** The place of a barrier in the process. */
    int position(Entry barrier) {
        return this.answer.background().barriers().indexOf(barrier.id());
    }

    /**
     * The day the question was asked for; empty where the answer is the same on all days.
     */
    String asOf() {
        return Objects.toString(this.answer.parameters().get("asOf"), "");
    }

    /** The node that a parameter must name. */
    Entry named(String parameter) {
        return Objects.requireNonNull(named().get(parameter));
    }

    String titleOf(Entry entry) {
        return entry.title(this.words.language());
    }

}
