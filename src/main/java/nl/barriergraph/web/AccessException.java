package nl.barriergraph.web;

import java.util.List;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Told;

/** The application would be open to those it is not meant for. */
@SuppressWarnings("serial") // it is never sent anywhere
public final class AccessException extends RuntimeException implements Told {

    private final transient List<Message> messages;

    AccessException(List<Message> messages) {
        super(Told.inEnglish(messages));
        this.messages = messages;
    }

    @Override
    public List<Message> messages() {
        return this.messages;
    }

}
