package nl.barriergraph.model;

import java.util.List;
import java.util.stream.Collectors;

/** An exception whose messages are written for the user. */
public interface Told {

    /** What is wrong, where, and what to do; at least one. */
    List<Message> messages();

    /** The messages in English, as the message of an exception. */
    static String inEnglish(List<Message> messages) {
        return messages.stream().map(Message::toString).collect(Collectors.joining(System.lineSeparator()));
    }

}
