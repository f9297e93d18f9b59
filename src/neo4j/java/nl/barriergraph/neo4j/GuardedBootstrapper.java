package nl.barriergraph.neo4j;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.facade.DatabaseManagementServiceFactory;
import org.neo4j.graphdb.facade.GraphDatabaseDependencies;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;

/**
 * Neo4j Community with {@link Accounts} in place of its own users, who would all be
 * administrators.
 */
final class GuardedBootstrapper extends CommunityBootstrapper {

    private final Settings settings;

    private String failure = "Neo4j did not accept its settings";

    GuardedBootstrapper(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected DatabaseManagementService createNeo(Config config, boolean daemonMode,
            GraphDatabaseDependencies dependencies) {
        Accounts accounts = new Accounts(settings.passwords(), settings.analyst());
        try {
            return opened(new DatabaseManagementServiceFactory(DbmsInfo.COMMUNITY,
                    module -> new GuardedEdition(module, accounts))
                .build(config, daemonMode, dependencies));
        }
        catch (RuntimeException exception) {
            failure = rootMessage(exception);
            throw exception;
        }
    }

    /**
     * Neo4j counts itself as started also when it could not open the graph.
     */
    private static DatabaseManagementService opened(DatabaseManagementService neo4j) {
        GraphDatabaseAPI graph = (GraphDatabaseAPI) neo4j.database("neo4j");
        if (!graph.isAvailable()) {
            Throwable cause = graph.getDependencyResolver()
                .resolveDependency(DatabaseStateService.class)
                .causeOfFailure(graph.databaseId())
                .orElse(null);
            neo4j.shutdown();
            throw new IllegalStateException("The graph cannot be opened", cause);
        }
        return neo4j;
    }

    String failure() {
        return failure;
    }

    int boltPort() {
        return port(ConnectorType.BOLT);
    }

    int browserPort() {
        return port(ConnectorType.HTTP);
    }

    private int port(ConnectorType connector) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) getDatabaseManagementService().database("system");
        HostnamePort address = system.getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(connector);
        return (address != null) ? address.getPort() : -1;
    }

    private static String rootMessage(Throwable exception) {
        Throwable root = exception;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.getClass().getSimpleName());
    }

}
