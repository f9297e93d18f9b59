package nl.barriergraph.questions;

import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;

/** Nodes and dates as they stand in a sentence, or why there are none. */
final class Titles {

    private Titles() {
    }

    static String of(Entry entry, Words words) {
        return entry.title(words.language());
    }

    static String of(List<Entry> entries, Words words) {
        return entries.stream().map((entry) -> of(entry, words)).collect(Collectors.joining("; "));
    }

    static String of(Known<List<Entry>> entries, Words words) {
        return (entries instanceof Known.Fact<List<Entry>> fact) ? of(fact.value(), words)
                : words.of(((Known.Absent<List<Entry>>) entries).kind());
    }

    static String ofDate(Known<String> date, Words words) {
        return (date instanceof Known.Fact<String> fact) ? fact.value()
                : words.of(((Known.Absent<String>) date).kind());
    }

}
