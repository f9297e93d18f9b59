package nl.barriergraph.graph;

import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;
import org.neo4j.driver.exceptions.TransientException;

/** What can be wrong with a database, as its driver tells; the first that fits counts. */
enum DriverFault {

    PASSWORD("database.password",
            (fault) -> fault instanceof AuthenticationException
                    || fault.code().startsWith("Neo.ClientError.Security.AuthenticationRateLimit")),

    NAME("database.noName", (fault) -> fault.code().equals("Neo.ClientError.Database.DatabaseNotFound")),

    PROTOCOL("database.otherProtocol",
            (fault) -> fault instanceof ClientException
                    && Stream.of("protocol", "HTTP").anyMatch(text(fault)::contains)),

    READ_ONLY("database.readOnly",
            (fault) -> Stream.of("ForbiddenOnReadOnlyDatabase", "NotALeader", "Security.Forbidden")
                .anyMatch(fault.code()::endsWith)),

    UNREACHABLE("database.unreachable",
            (fault) -> fault instanceof ServiceUnavailableException || fault instanceof SessionExpiredException
                    || fault instanceof DiscoveryException || text(fault).startsWith("Unable to acquire connection")),

    BUSY("database.busy",
            (fault) -> fault instanceof TransientException || fault instanceof TransactionTerminatedException),

    BROKEN("database.broken", (fault) -> fault.code().startsWith("Neo.DatabaseError")),

    OTHER("database.refused", (fault) -> true);

    private final String key;

    private final Predicate<Neo4jException> fits;

    DriverFault(String key, Predicate<Neo4jException> fits) {
        this.key = key;
        this.fits = fits;
    }

    static DriverFault of(Neo4jException cause) {
        return Stream.of(values()).filter((fault) -> fault.fits.test(cause)).findFirst().orElseThrow();
    }

    Message message(Neo4jException cause) {
        return Message.of(this.key, text(cause));
    }

    /** Its first sentence. */
    private static String text(Neo4jException fault) {
        String text = String.valueOf(fault.getMessage()).strip();
        int end = text.indexOf(". ");
        return (end >= 0) ? text.substring(0, end + 1) : text.endsWith(".") ? text : text + ".";
    }

}
