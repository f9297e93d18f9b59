package nl.barriergraph.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something to tell the user, not yet in a language.
 *
 * @param key of the text among {@link Words}
 * @param arguments what takes the places in the text: messages are put into the same
 * language, collections are listed, an empty {@link Optional} leaves its place empty and
 * a full one follows after a space; anything else stands as it is
 */
public record Message(String key, List<?> arguments) {

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    public String in(Words words) {
        return words.text(this.key, this.arguments.stream().map((argument) -> text(argument, words)).toArray());
    }

    private static String text(Object argument, Words words) {
        if (argument instanceof Message message) {
            return message.in(words);
        }
        if (argument instanceof Optional<?> optional) {
            return optional.map((value) -> " " + text(value, words)).orElse("");
        }
        if (argument instanceof Collection<?> list) {
            return list.stream().map((value) -> text(value, words)).collect(Collectors.joining(", "));
        }
        return String.valueOf(argument);
    }

    /** The text in English, for logs. */
    @Override
    public String toString() {
        return in(Words.in(Language.EN));
    }

}
