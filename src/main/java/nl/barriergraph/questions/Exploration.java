package nl.barriergraph.questions;

import java.util.stream.Collectors;

/**
 * A statement that returns nodes and relationships, so that Neo4j Browser draws them.
 *
 * @param name as the file
 * @param statement runs as it is, without parameters
 */
public record Exploration(String name, Text title, String statement) {

    /**
     * Reads a file: the title in both languages as a comment line, then the statement.
     * @throws IllegalArgumentException when the file has another form
     */
    static Exploration parse(String name, String file) {
        String first = file.lines().findFirst().orElse("");
        String statement = file.lines().skip(1).collect(Collectors.joining("\n")).strip();
        if (!first.startsWith("//") || statement.isEmpty()) {
            throw new IllegalArgumentException(
                    "The exploration '%s' needs a comment line with its title and a statement.".formatted(name));
        }
        return new Exploration(name, Text.of(first.substring(2).strip()), statement);
    }

}
