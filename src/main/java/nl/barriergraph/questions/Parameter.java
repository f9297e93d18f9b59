package nl.barriergraph.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Words;

/**
 * A parameter of a question.
 *
 * @param name as in the statement, with its {@code $}
 * @param literal its default as Cypher, as Neo4j Browser takes it
 * @param kind what a value must be
 * @param labels the labels a {@link Kind#NODE} may have
 * @param list whether several values may be given
 */
public record Parameter(String name, String literal, Kind kind, List<Label> labels, boolean list) {

    private static final Pattern LINE = Pattern.compile(":param (\\w+) => (.+?)\\s+// (list of )?([\\w|]+)");

    private static final String ANY_LABEL = "Node";

    /** What a value must be. */
    public enum Kind {

        /** The id of a node. */
        NODE,

        /** An ISO date. */
        DATE,

        /** A code of the gap catalogue. */
        GAP_CODE,

        /** The number of a load. */
        LOAD

    }

    /** Reads the form {@code :param barrier => 'geld'   // Barrier} of a header line. */
    static Parameter of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not of the form ':param name => default   // Type'.".formatted(line));
        }
        String type = matcher.group(4);
        List<Label> labels = type.equals(ANY_LABEL) ? List.of(Label.values())
                : Arrays.stream(type.split("\\|")).map(Label::of).flatMap(Optional::stream).toList();
        Kind kind = switch (type) {
            case "Date" -> Kind.DATE;
            case "GapCode" -> Kind.GAP_CODE;
            case "Load" -> Kind.LOAD;
            default -> Kind.NODE;
        };
        if (kind == Kind.NODE && labels.isEmpty()) {
            throw new IllegalArgumentException("'%s' names no label, Node, Date, GapCode or Load.".formatted(line));
        }
        return new Parameter(matcher.group(1), matcher.group(2), kind, labels, matcher.group(3) != null);
    }

    /** Whether a value may be left out without one taking its place. */
    public boolean isOptional() {
        return this.literal.equals("null") || this.literal.equals("[]");
    }

    public String title(Words words) {
        return words.text("parameter." + this.name);
    }

    /** The ids that take the place of a value left out. */
    List<String> defaults() {
        Matcher texts = Pattern.compile("'([^']*)'").matcher(this.literal);
        return texts.results().map((match) -> match.group(1)).toList();
    }

}
