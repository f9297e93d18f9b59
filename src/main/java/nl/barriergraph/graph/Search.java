package nl.barriergraph.graph;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.barriergraph.graph.SearchStatements.Facet;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

import org.springframework.stereotype.Component;

/**
 * Full-text search over the names of nodes in both languages, with abbreviations and
 * aliases. A word is found exactly, as the beginning of a longer one, or with a typing
 * error; every word of the query must be found.
 */
@Component
public class Search {

    /** A shorter word with one letter changed is another word. */
    private static final int SHORTEST_WITH_ERROR = 4;

    /** No name has more or longer words, and the index takes neither. */
    private static final int MOST_WORDS = 50;

    private static final int LONGEST_WORD = 100;

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /**
     * What to look for.
     *
     * @param text the user's words
     * @param filters the chosen values by facet; values of one facet are alternatives
     * @param page number of the page, from 1
     * @param size hits on a page
     */
    public record Query(String text, Map<Facet, List<String>> filters, int page, int size) {
    }

    /**
     * A page of hits.
     *
     * @param entries best first
     * @param total number of hits on all pages
     * @param facets how many hits each value of a facet has
     */
    public record Hits(LoadInfo load, List<Entry> entries, long total, Map<Facet, Map<String, Long>> facets) {
    }

    public Hits find(Query query) {
        return this.database.readOneVersion((transaction, load) -> find(query, transaction, load));
    }

    private static Hits find(Query query, SimpleQueryRunner transaction, LoadInfo load) {
        String lucene = lucene(query.text());
        if (lucene.isEmpty()) {
            return new Hits(load, List.of(), 0, Map.of());
        }
        SearchStatements statements = new SearchStatements(query.filters().keySet());
        Map<String, Object> parameters = new LinkedHashMap<>(
                Map.of("text", lucene, "name", query.text().strip().toLowerCase(Locale.ROOT), "skip",
                        (long) (query.page() - 1) * query.size(), "limit", (long) query.size()));
        query.filters().forEach((facet, values) -> parameters.put(facet.parameter(), values));
        List<Entry> entries = transaction.run(statements.page().getCypher(), parameters).list(Search::entry);
        long total = transaction.run(statements.total().getCypher(), parameters).single().get("total").asLong();
        Map<Facet, Map<String, Long>> facets = new TreeMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet,
                    transaction.run(statements.counts(facet).getCypher(), parameters)
                        .stream()
                        .collect(Collectors.toMap((row) -> row.get("value").asString(),
                                (row) -> row.get("hits").asLong(), (first, second) -> first, LinkedHashMap::new)));
        }
        return new Hits(load, entries, total, facets);
    }

    private static Entry entry(Record row) {
        return new Entry(row.get("id").asString(), row.get("label").asString(), row.get("title").asString(),
                row.get("titleEn").asString());
    }

    /**
     * The words in Lucene's form; only letters and digits of them, so that nothing of its
     * syntax is left. Empty where nothing can be found.
     */
    private static String lucene(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter((word) -> !word.isEmpty())
            .toList();
        if (words.size() > MOST_WORDS || words.stream().anyMatch((word) -> word.length() > LONGEST_WORD)) {
            return "";
        }
        return words.stream()
            .map((word) -> "(%s^4 OR %s*^2%s)".formatted(word, word,
                    (word.length() >= SHORTEST_WITH_ERROR) ? " OR " + word + "~1" : ""))
            .collect(Collectors.joining(" AND "));
    }

}
