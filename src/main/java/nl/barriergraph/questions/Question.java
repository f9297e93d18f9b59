package nl.barriergraph.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A named question: its texts, its parameters, its columns and the one read-only
 * statement that answers it.
 *
 * @param name as in addresses and on the command line
 * @param parameters in the order of the file
 * @param columns the titles of the columns by name, in order
 */
public record Question(String name, Text title, Text explanation, List<Parameter> parameters, Map<String, Text> columns,
        String statement) {

    private static final Pattern PLACE = Pattern.compile("\\$(\\w+)");

    /**
     * Reads a file: the title, the explanation in Dutch and in English, the parameters
     * and the columns as comment lines, then the statement.
     * @throws IllegalArgumentException when the file has another form
     */
    static Question parse(String name, String file) {
        List<String> header = file.lines().takeWhile((line) -> line.startsWith("//")).toList();
        String statement = file.lines().skip(header.size()).collect(Collectors.joining("\n")).strip();
        List<String> texts = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        Map<String, Text> columns = new LinkedHashMap<>();
        for (String line : header) {
            String content = line.substring(2).strip();
            if (content.startsWith(":param ")) {
                parameters.add(Parameter.of(content));
            }
            else if (content.startsWith("column ")) {
                String[] parts = content.substring("column ".length()).split(":", 2);
                columns.put(parts[0].strip(), Text.of(parts[1]));
            }
            else {
                texts.add(content);
            }
        }
        if (texts.size() != 3 || columns.isEmpty() || statement.isEmpty()) {
            throw new IllegalArgumentException(
                    "The question '%s' needs a title, an explanation in Dutch and in English, columns and a statement."
                        .formatted(name));
        }
        return new Question(name, Text.of(texts.get(0)), new Text(texts.get(1), texts.get(2)), List.copyOf(parameters),
                columns, statement);
    }

    /**
     * The defaults of the parameters as commands of Neo4j Browser and cypher-shell.
     */
    public String parameterCommands() {
        return this.parameters.stream()
            .map((parameter) -> ":param %s => %s;".formatted(parameter.name(), parameter.literal()))
            .collect(Collectors.joining("\n"));
    }

    /** The statement with the default of every parameter in its place. */
    public String filledIn() {
        Map<String, String> literals = this.parameters.stream()
            .collect(Collectors.toMap(Parameter::name, Parameter::literal));
        return filledIn((name) -> literals.getOrDefault(name, "null"));
    }

    /**
     * The statement with a literal in the place of every parameter. Neo4j Browser needs
     * this: of a script of several commands it tells only that each succeeded.
     */
    String filledIn(Function<String, String> literal) {
        return PLACE.matcher(this.statement)
            .replaceAll((place) -> Matcher.quoteReplacement(literal.apply(place.group(1))));
    }

}
