package nl.barriergraph.questions;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;

/** The titles of nodes in one sentence, or why there are none. */
final class Titles {

    private Titles() {
    }

    static String of(List<Entry> entries, Words words) {
        return entries.stream().map((entry) -> entry.title(words.language())).collect(Collectors.joining("; "));
    }

    static String of(Known<List<Entry>> entries, Words words) {
        return (entries instanceof Known.Fact<List<Entry>> fact) ? of(fact.value(), words)
                : words.of(((Known.Absent<List<Entry>>) entries).kind());
    }

}
