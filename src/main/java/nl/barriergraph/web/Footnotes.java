package nl.barriergraph.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.barriergraph.questions.Cell;
import nl.barriergraph.questions.Citation;

/** The numbers of the sources under an answer. */
final class Footnotes {

    private final List<String> ids;

    Footnotes(List<Citation> sources) {
        this.ids = sources.stream().map(Citation::id).collect(Collectors.toList());
    }

    /** The numbers, from 1, of the passages in a cell. */
    public List<Integer> of(Cell cell) {
        return (cell.value() instanceof List<?> passages) ? IntStream.range(0, this.ids.size())
            .filter((i) -> passages.contains(this.ids.get(i)))
            .mapToObj((i) -> i + 1)
            .toList() : List.of();
    }

}
