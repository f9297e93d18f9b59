package nl.barriergraph.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.AnswerCsv;
import nl.barriergraph.questions.AnswerJson;
import nl.barriergraph.questions.Cell;
import nl.barriergraph.questions.Citation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which the command line hands out an answer. */
enum AnswerFormat {

    /** Aligned columns, then the citations. */
    TABLE((answer, words) -> new TextTable(answer.table(), words).text() + sources(answer, words)),

    JSON((answer,
            words) -> JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(AnswerJson.of(answer, words)) + System.lineSeparator()),

    CSV(AnswerCsv::of),

    /** A pipe table, then the citations. */
    MARKDOWN((answer, words) -> markdown(answer, words) + sources(answer, words));

    private final BiFunction<Answer, Words, String> form;

    AnswerFormat(BiFunction<Answer, Words, String> form) {
        this.form = form;
    }

    String write(Answer answer, Words words) {
        return this.form.apply(answer, words);
    }

    private static String markdown(Answer answer, Words words) {
        List<String> titles = answer.table()
            .columns()
            .stream()
            .map((column) -> column.title().in(words.language()))
            .toList();
        return line(titles) + line(titles.stream().map((title) -> "---").toList())
                + answer.table().rows().stream().map((row) -> line(texts(row, words))).collect(Collectors.joining());
    }

    private static List<String> texts(List<Cell> row, Words words) {
        return row.stream().map((cell) -> cell.text(words).replace("|", "\\|")).toList();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |" + System.lineSeparator();
    }

    private static String sources(Answer answer, Words words) {
        String list = answer.sources().stream().map((source) -> line(source, words)).collect(Collectors.joining());
        String foot = words.text("answer.foot", answer.asOf().toString(), answer.load().version(),
                words.of(answer.marking()));
        return System.lineSeparator() + (list.isEmpty() ? "" : words.text("answer.sources") + System.lineSeparator())
                + list + System.lineSeparator() + foot + System.lineSeparator();
    }

    private static String line(Citation source, Words words) {
        return "- " + source.id() + ": " + source.line(words) + System.lineSeparator();
    }

}
