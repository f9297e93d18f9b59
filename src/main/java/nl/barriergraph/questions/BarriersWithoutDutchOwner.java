package nl.barriergraph.questions;

import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;

/**
 * A barrier that no Dutch organisation carries.
 *
 * @param owner why there is none
 * @param groups the Dutch groups that carry it
 * @param others the actors of other tiers that carry it
 * @param wished the Dutch organisations of which it is only wished or proposed
 */
public record BarriersWithoutDutchOwner(Entry barrier, Known<Entry> owner, List<Entry> groups, List<Entry> others,
        List<Entry> wished, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String barrier = this.barrier.title(words.language());
        List<Entry> carriers = Stream.concat(this.groups.stream(), this.others.stream()).toList();
        return carriers.isEmpty() ? words.text("sentence.carriers.none", barrier)
                : words.text("sentence.carriers", barrier, Titles.of(carriers, words));
    }

}
