package nl.barriergraph.questions;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;

/** The titles of several nodes in one sentence. */
final class Titles {

    private Titles() {
    }

    static String of(List<Entry> entries, Words words) {
        return entries.stream().map((entry) -> entry.title(words.language())).collect(Collectors.joining("; "));
    }

}
