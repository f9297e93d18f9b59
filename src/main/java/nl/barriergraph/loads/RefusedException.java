package nl.barriergraph.loads;

import java.util.List;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Told;
import org.jspecify.annotations.Nullable;

/**
 * The graph is left as it is, since what was asked does not fit what is there. The
 * message is for the user: what does not fit, and what to do about it.
 */
@SuppressWarnings("serial") // it is never sent anywhere
public final class RefusedException extends RuntimeException implements Told {

    private final transient Message message;

    RefusedException(Message message) {
        this(message, null);
    }

    RefusedException(Message message, @Nullable Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    @Override
    public List<Message> messages() {
        return List.of(this.message);
    }

}
