package nl.barriergraph.neo4j;

import java.net.InetAddress;
import java.net.URI;

import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/**
 * The part of an access mode that reads the graph and its schema. Nothing is fetched from
 * elsewhere, and settings are not shown, since they tell about the machine.
 */
final class ReadOnlyMode extends RestrictedAccessMode {

    ReadOnlyMode(AccessMode mode) {
        super(mode, AccessMode.Static.READ);
    }

    @Override
    public String name() {
        return "read-only access";
    }

    @Override
    public boolean allowsShowIndex() {
        return true;
    }

    @Override
    public boolean allowsShowConstraint() {
        return true;
    }

    @Override
    public PermissionState allowsShowSetting(String setting) {
        return PermissionState.NOT_GRANTED;
    }

    @Override
    public PermissionState allowsLoadAllData() {
        return PermissionState.NOT_GRANTED;
    }

    @Override
    public PermissionState allowsLoadUri(URI uri, InetAddress address) {
        return PermissionState.NOT_GRANTED;
    }

}
