package nl.barriergraph.neo4j;

import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;

/**
 * The Community edition, but for who may log in and what they may do.
 */
@SuppressWarnings("unchecked") // of a method it inherits
final class GuardedEdition extends CommunityEditionModule {

    private final Accounts accounts;

    GuardedEdition(GlobalModule module, Accounts accounts) {
        super(module);
        this.accounts = accounts;
    }

    @Override
    public void createSecurityModule(GlobalModule module) {
        super.createSecurityModule(module);
        setSecurityProvider(accounts);
    }

}
