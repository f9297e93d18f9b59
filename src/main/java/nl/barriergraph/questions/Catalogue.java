package nl.barriergraph.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Every question, read once from {@code cypher/questions}, and every exploration from
 * {@code cypher/browser}; the gap rules are united in {@code coverage-gaps}.
 */
@Component
public class Catalogue {

    private static final String UNION = "// the gap rules, united";

    private final SortedMap<String, Question> gapRules = CypherFiles.read("questions/gaps/*.cypher", Question::parse);

    private final SortedMap<String, Question> questions = CypherFiles.read("questions/*.cypher",
            (name, file) -> Question.parse(name, unite(file)));

    private final SortedMap<String, Exploration> explorations = CypherFiles.read("browser/*.cypher",
            Exploration::parse);

    public List<Question> questions() {
        return List.copyOf(this.questions.values());
    }

    /** The gap rules, by code. */
    public SortedMap<String, Question> gapRules() {
        return this.gapRules;
    }

    /** What can be drawn in Neo4j Browser. */
    public List<Exploration> explorations() {
        return List.copyOf(this.explorations.values());
    }

    public Optional<Question> find(String name) {
        return Optional.ofNullable(this.questions.get(name));
    }

    /** The columns of the question's answer, in order. */
    public List<Column> columns(Question question) {
        return AnswerTable.columns(question, row(question));
    }

    /** The record a row of the question's answer becomes. */
    Class<? extends Row> row(Question question) {
        String name = Arrays.stream(question.name().split("-"))
            .map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
        return Arrays.stream(Row.class.getPermittedSubclasses())
            .filter((type) -> type.getSimpleName().equals(name))
            .findFirst()
            .orElseThrow(
                    () -> new IllegalStateException("The question '%s' has no record %s".formatted(question, name)))
            .asSubclass(Row.class);
    }

    /** The question whose rows are such records. */
    Question question(Class<? extends Row> type) {
        return this.questions.values()
            .stream()
            .filter((question) -> row(question) == type)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("The record %s has no question".formatted(type)));
    }

    private String unite(String file) {
        String union = this.gapRules.values()
            .stream()
            .map(Question::statement)
            .collect(Collectors.joining("\nUNION ALL\n"));
        return file.replace(UNION, union.indent(2).strip());
    }

}
