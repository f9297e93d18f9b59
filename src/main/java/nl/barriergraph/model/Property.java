package nl.barriergraph.model;

import java.util.Arrays;
import java.util.List;

/**
 * A property of a node or relationship, and the column of the data set that holds it.
 *
 * @param name as in the graph and in the header of the file
 * @param type what a value looks like
 * @param list whether the value is a list
 * @param required whether every row must have a value
 * @param choices the allowed values of a {@link Type#CHOICE}
 * @param vocabulary the words of the domain the choices are of, as {@link Words} names
 * them; empty for other types
 * @param labels the labels a {@link Type#REFERENCE} may refer to; empty means any
 */
public record Property(String name, Type type, boolean list, boolean required, List<String> choices, String vocabulary,
        List<String> labels) {

    /** What a value looks like in a file and in the graph. */
    public enum Type {

        /** Text; a string. */
        TEXT,

        /** A whole number from 0; a long. */
        NUMBER,

        /** {@code true} or {@code false}; a boolean. */
        BOOLEAN,

        /** An ISO date, possibly partial ({@code 2024}, {@code 2024-06}); a string. */
        DATE,

        /** A web address with http or https; a string. */
        ADDRESS,

        /** One of a closed set of words; a string. */
        CHOICE,

        /** The id of a node; a string. */
        REFERENCE

    }

    static Property text(String name) {
        return of(name, Type.TEXT);
    }

    static Property number(String name) {
        return of(name, Type.NUMBER);
    }

    static Property bool(String name) {
        return of(name, Type.BOOLEAN);
    }

    static Property date(String name) {
        return of(name, Type.DATE);
    }

    static Property address(String name) {
        return of(name, Type.ADDRESS);
    }

    static Property choice(String name, Class<? extends Enum<?>> words) {
        return choice(name, words, Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }

    static Property choice(String name, Class<? extends Enum<?>> words, List<String> choices) {
        return new Property(name, Type.CHOICE, false, false, choices, words.getSimpleName(), List.of());
    }

    static Property reference(String name, String... labels) {
        return new Property(name, Type.REFERENCE, false, false, List.of(), "", List.of(labels));
    }

    private static Property of(String name, Type type) {
        return new Property(name, type, false, false, List.of(), "", List.of());
    }

    Property asList() {
        return new Property(this.name, this.type, true, this.required, this.choices, this.vocabulary, this.labels);
    }

    Property asRequired() {
        return new Property(this.name, this.type, this.list, true, this.choices, this.vocabulary, this.labels);
    }

}
