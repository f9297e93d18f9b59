package nl.barriergraph.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.AnswerCsv;
import nl.barriergraph.questions.AnswerJson;
import nl.barriergraph.questions.Cell;
import nl.barriergraph.questions.Column;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which the command line hands out an answer. */
enum AnswerFormat {

    /** Aligned columns, then the citations. */
    TABLE((answer, words) -> new TextTable(titles(answer, words), texts(answer, words), Terminal.width()).text()
            + foot(answer, words)),

    JSON((answer,
            words) -> JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(AnswerJson.of(answer, words)) + System.lineSeparator()),

    CSV(AnswerCsv::of),

    /** A pipe table, then the citations. */
    MARKDOWN((answer, words) -> markdown(answer, words) + foot(answer, words));

    private final BiFunction<Answer, Words, String> form;

    AnswerFormat(BiFunction<Answer, Words, String> form) {
        this.form = form;
    }

    String write(Answer answer, Words words) {
        return this.form.apply(answer, words);
    }

    private static List<String> titles(Answer answer, Words words) {
        return answer.table().columns().stream().map((column) -> column.title().in(words.language())).toList();
    }

    private static List<List<String>> texts(Answer answer, Words words) {
        List<Column> columns = answer.table().columns();
        return answer.table()
            .rows()
            .stream()
            .map((row) -> IntStream.range(0, row.size())
                .mapToObj((i) -> text(columns.get(i), row.get(i), answer, words))
                .toList())
            .toList();
    }

    private static String text(Column column, Cell cell, Answer answer, Words words) {
        return (column.type() != Column.ColumnType.SOURCES) ? cell.text(words)
                : answer.footnotes(cell).stream().map("[%d]"::formatted).collect(Collectors.joining(" "));
    }

    private static String markdown(Answer answer, Words words) {
        List<String> titles = titles(answer, words);
        return line(titles) + line(titles.stream().map((title) -> "---").toList())
                + texts(answer, words).stream().map(AnswerFormat::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map((cell) -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"))
                + System.lineSeparator();
    }

    private static String foot(Answer answer, Words words) {
        String sources = IntStream.range(0, answer.sources().size())
            .mapToObj((i) -> "[%d] %s%n".formatted(i + 1, answer.sources().get(i).line(words)))
            .collect(Collectors.joining());
        String heading = sources.isEmpty() ? "" : words.text("answer.sources") + System.lineSeparator();
        return System.lineSeparator()
                + heading + sources + System.lineSeparator() + words.text("answer.foot", answer.asOf().toString(),
                        answer.load().version(), words.of(answer.marking()), String.valueOf(answer.load().id()))
                + System.lineSeparator();
    }

}
