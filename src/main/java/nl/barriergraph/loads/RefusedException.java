package nl.barriergraph.loads;

import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;

/**
 * The graph is left as it is, since what was asked does not fit what is there. The
 * message is for the user: what does not fit, and what to do about it.
 */
@SuppressWarnings("serial") // it is never sent anywhere
public final class RefusedException extends RuntimeException {

    private final String key;

    private final transient Object[] arguments;

    RefusedException(String key, Object... arguments) {
        super(Words.in(Language.EN).text(key, arguments));
        this.key = key;
        this.arguments = arguments;
    }

    RefusedException(String key, Throwable cause) {
        super(Words.in(Language.EN).text(key), cause);
        this.key = key;
        this.arguments = new Object[0];
    }

    public String sentence(Words words) {
        return words.text(this.key, this.arguments);
    }

}
