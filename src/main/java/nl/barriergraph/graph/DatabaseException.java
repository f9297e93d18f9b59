package nl.barriergraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be had. The message is for the user: what, where, and what to do
 * about it.
 */
@SuppressWarnings("serial") // it is never sent anywhere
public final class DatabaseException extends RuntimeException {

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
