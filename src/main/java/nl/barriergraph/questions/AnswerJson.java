package nl.barriergraph.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/** An answer as the maps and lists its JSON is made of. */
public final class AnswerJson {

    private AnswerJson() {
    }

    public static Map<String, @Nullable Object> of(Answer answer, Words words) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("question", answer.question().name());
        json.put("title", answer.question().title().in(words.language()));
        json.put("lang", words.language().code());
        json.put("audience", answer.edition().slug());
        json.put("asOf", answer.asOf().toString());
        json.put("load", answer.load().id());
        json.put("dataVersion", answer.load().version());
        json.put("marking", answer.marking().name());
        json.put("parameters", parameters(answer));
        json.put("columns", answer.table().columns().stream().map((column) -> column(column, words)).toList());
        json.put("rows",
                answer.table().rows().stream().map((row) -> row(answer.table().columns(), row, words)).toList());
        json.put("sentences", answer.sentences(words));
        json.put("sources", answer.sources().stream().map(AnswerJson::source).toList());
        json.put("cypher",
                new TreeMap<>(Map.of("statement", answer.question().statement(), "parameters", parameters(answer))));
        return json;
    }

    private static Map<String, @Nullable Object> parameters(Answer answer) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        answer.parameters()
            .forEach((name, value) -> parameters.put(name,
                    (value == null || value instanceof List<?> || value instanceof Long) ? value : value.toString()));
        return parameters;
    }

    private static Map<String, Object> column(Column column, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", column.name());
        json.put("title", column.title().in(words.language()));
        json.put("type", column.type().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static Map<String, @Nullable Object> row(List<Column> columns, List<Cell> cells, Words words) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i).name(), cells.get(i).json(words));
        }
        return row;
    }

    static Map<String, @Nullable Object> source(Citation citation) {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("id", citation.id());
        source.put("document", citation.document());
        source.put("section", citation.section());
        source.put("page", citation.page());
        source.put("anchor", citation.anchor());
        source.put("marking", citation.marking().name());
        return source;
    }

}
