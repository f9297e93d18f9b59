package nl.barriergraph.questions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a question was answered with, from one version of the data.
 *
 * @param parameters the values the statement was run with, by name
 * @param edition the audience the data was cut for
 * @param asOf the day on which the question was asked
 * @param load the load the data came in with
 * @param rows in the order of the statement
 * @param table the rows, cell by cell
 * @param sources the passages the rows cite
 * @param named the nodes that parameters name, by parameter
 * @param background of the same version of the data
 */
public record Answer(Question question, Map<String, @Nullable Object> parameters, Edition edition, LocalDate asOf,
        LoadInfo load, List<? extends Row> rows, AnswerTable table, List<Citation> sources, Map<String, Entry> named,
        Background background) {

    /** The highest marking among the sources. */
    public Marking marking() {
        return this.sources.stream().map(Citation::marking).max(Comparator.naturalOrder()).orElse(Marking.PUBLIC);
    }

    /**
     * The answer in plain sentences, each once, with where it stands; what names barriers
     * says whose list they are.
     */
    public List<String> sentences(Words words) {
        Stream<String> notice = namesBarriers() ? Stream.of(words.text("page.workingList")) : Stream.empty();
        Map<String, Integer> positions = IntStream.range(0, this.sources.size())
            .boxed()
            .collect(Collectors.toMap((i) -> this.sources.get(i).id(), (i) -> i));
        return Stream.concat(this.rows.stream().map((row) -> sentence(row, positions, words)).distinct(), notice)
            .toList();
    }

    private boolean namesBarriers() {
        return this.table.rows()
            .stream()
            .flatMap(List::stream)
            .flatMap((cell) -> Stream.concat(Stream.ofNullable(cell.entry()), cell.entries().stream()))
            .anyMatch((entry) -> entry.label().equals(Label.BARRIER.label()));
    }

    private String sentence(Row row, Map<String, Integer> positions, Words words) {
        String places = row.sources()
            .stream()
            .flatMap((passage) -> Stream.ofNullable(positions.get(passage)))
            .sorted()
            .map((position) -> this.sources.get(position).place(words))
            .distinct()
            .collect(Collectors.joining("; "));
        return places.isEmpty() ? row.told(words) : words.text("sentence.source", row.told(words), places);
    }

    /** Whether a parameter was given this value, alone or among others. */
    public boolean hasValue(String parameter, String value) {
        Object given = this.parameters.get(parameter);
        return value.equals(given) || (given instanceof List<?> list && list.contains(value));
    }

    /** The numbers, from 1, that the passages of a cell have among the sources. */
    public List<Integer> footnotes(Cell cell) {
        return (cell.value() instanceof List<?> passages) ? IntStream.range(0, this.sources.size())
            .filter((i) -> passages.contains(this.sources.get(i).id()))
            .mapToObj((i) -> i + 1)
            .toList() : List.of();
    }

    /**
     * The statement with the values it was run with in the places of its parameters: one
     * command, so that Neo4j Browser shows the rows. Its comments name the values.
     */
    public String filledIn(Language language) {
        String values = this.parameters.entrySet()
            .stream()
            .map((parameter) -> "// %s => %s%n".formatted(parameter.getKey(), literal(parameter.getValue())))
            .collect(Collectors.joining());
        return "// %s%n%s%s".formatted(this.question.title().in(language), values,
                this.question.filledIn((name) -> literal(this.parameters.get(name))));
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Answer::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet()
                .stream()
                .map((entry) -> entry.getKey() + ": " + literal(entry.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Long) {
            return value.toString();
        }
        return (value instanceof LocalDate) ? "date('%s')".formatted(value)
                : "'%s'".formatted(value.toString().replace("\\", "\\\\").replace("'", "\\'"));
    }

}
