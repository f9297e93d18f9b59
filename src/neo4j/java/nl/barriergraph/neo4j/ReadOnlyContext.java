package nl.barriergraph.neo4j;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminAccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;

/**
 * Refuses what an administrator may do. Neo4j derives contexts from this one, for
 * procedures and for commands on its system database, and some of those with full rights:
 * each stays as narrow as this one.
 */
final class ReadOnlyContext extends SecurityContext {

    ReadOnlyContext(AuthSubject subject, AccessMode mode, ClientConnectionInfo connection, String database) {
        super(subject, new ReadOnlyMode(mode), connection, database);
    }

    @Override
    public PermissionState allowExecuteAdminProcedure(int procedure) {
        return PermissionState.NOT_GRANTED;
    }

    @Override
    public PermissionState allowsAdminAction(AdminActionOnResource action) {
        return PermissionState.NOT_GRANTED;
    }

    @Override
    public SecurityContext withMode(AccessMode mode) {
        return new ReadOnlyContext(subject(), mode, connectionInfo(), database());
    }

    @Override
    public SecurityContext withMode(AdminAccessMode mode) {
        return this;
    }

}
