package nl.barriergraph.graph;

import java.util.List;

import nl.barriergraph.model.Message;
import nl.barriergraph.model.Told;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The database cannot be had. The message is for the user: what, where, and what to do
 * about it.
 */
@SuppressWarnings("serial") // it is never sent anywhere
public final class DatabaseException extends RuntimeException implements Told {

    private final transient Message message;

    DatabaseException(Message message) {
        super(message.toString());
        this.message = message;
    }

    DatabaseException(Message message, @Nullable Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    /** In words for the user, what the driver or the database says. */
    public static DatabaseException of(Neo4jException cause) {
        return new DatabaseException(DriverFault.of(cause).message(cause), cause);
    }

    @Override
    public List<Message> messages() {
        return List.of(this.message);
    }

}
