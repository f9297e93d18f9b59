package nl.barriergraph.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every question, read once from {@code cypher/questions}; the gap rules are united in
 * {@code coverage-gaps}.
 */
@Component
public class Catalogue {

    private static final String UNION = "// the gap rules, united";

    private final SortedMap<String, Question> gapRules = read("gaps/*.cypher", Function.identity());

    private final SortedMap<String, Question> questions = read("*.cypher", this::unite);

    public List<Question> questions() {
        return List.copyOf(this.questions.values());
    }

    /** The gap rules, by code. */
    public SortedMap<String, Question> gapRules() {
        return this.gapRules;
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

    private String unite(String file) {
        String union = this.gapRules.values()
            .stream()
            .map(Question::statement)
            .collect(Collectors.joining("\nUNION ALL\n"));
        return file.replace(UNION, union.indent(2).strip());
    }

    private static SortedMap<String, Question> read(String pattern, Function<String, String> preparation) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath:cypher/questions/" + pattern);
            SortedMap<String, Question> questions = new TreeMap<>();
            for (Resource file : files) {
                questions.put(name(file), Question.parse(name(file), preparation.apply(content(file))));
            }
            return Collections.unmodifiableSortedMap(questions);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replace(".cypher", "");
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
