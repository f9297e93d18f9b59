package nl.barriergraph.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Every question, read once from {@code cypher/questions}, and every exploration from
 * {@code cypher/browser}; the gap rules are united where a question asks for them.
 */
@Component
public class Catalogue {

    /**
     * Where a statement takes in the gap rules: of all nodes, or of those in a variable.
     */
    private static final Pattern UNION = Pattern.compile("( *)// the gap rules(?: of (\\w+))?, united");

    private final SortedMap<String, Question> gapRules = CypherFiles.read("questions/gaps/*.cypher", Question::parse);

    private final SortedMap<String, Question> questions = CypherFiles.read("questions/*.cypher",
            (name, file) -> Question.parse(name, unite(file)));

    private final SortedMap<String, Question> supplied = CypherFiles.read("supplied/*.cypher", Question::parse);

    private final SortedMap<String, Exploration> explorations = CypherFiles.read("browser/*.cypher",
            Exploration::parse);

    /** The questions that the graph answers by itself. */
    public List<Question> questions() {
        return List.copyOf(this.questions.values());
    }

    /** Every question, also those whose statement is supplied with what it needs. */
    public List<Question> all() {
        return Stream.concat(this.questions.values().stream(), this.supplied.values().stream())
            .sorted(Comparator.comparing(Question::name))
            .toList();
    }

    /** Whether the statement is supplied with what it needs, from the latest load. */
    boolean isSupplied(Question question) {
        return this.supplied.containsKey(question.name());
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
        return all().stream().filter((question) -> question.name().equals(name)).findFirst();
    }

    /** The columns of the question's answer, in order. */
    public List<Column> columns(Question question) {
        return AnswerTable.columns(question, row(question));
    }

    /** The record a row of the question's answer becomes. */
    Class<? extends Row> row(Question question) {
        String name = Arrays.stream(question.name().split("-"))
            .map(StringUtils::capitalize)
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
        return UNION.matcher(file).replaceAll((place) -> {
            String subject = (place.group(2) != null) ? "WITH %s AS subject\n".formatted(place.group(2)) : "";
            String union = this.gapRules.values()
                .stream()
                .map((rule) -> subject + rule.statement())
                .collect(Collectors.joining("\nUNION ALL\n"));
            return Matcher.quoteReplacement(union.indent(place.group(1).length()).stripTrailing());
        });
    }

}
