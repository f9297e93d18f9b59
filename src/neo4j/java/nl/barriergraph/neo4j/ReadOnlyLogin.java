package nl.barriergraph.neo4j;

import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/**
 * A login that reads, whatever its client asks for.
 */
final class ReadOnlyLogin extends LoginContext {

    ReadOnlyLogin(LoginContext login) {
        super(login.subject(), login.connectionInfo());
    }

    @Override
    public SecurityContext authorize(IdLookup lookup, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
        return new ReadOnlyContext(subject(), AccessMode.Static.READ, connectionInfo(), database.name());
    }

}
