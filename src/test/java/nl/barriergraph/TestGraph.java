package nl.barriergraph;

import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * One real Neo4j within the tests' own process, started once and shared by all of them.
 */
public final class TestGraph {

    private static final Neo4j NEO4J = Neo4jBuilders.newInProcessBuilder()
        .withDisabledServer()
        .withConfig(BoltConnectorInternalSettings.enable_local_connector, false)
        .build();

    private TestGraph() {
    }

    public static Neo4j neo4j() {
        return NEO4J;
    }

    public static void connect(DynamicPropertyRegistry registry) {
        registry.add("spring.neo4j.uri", () -> NEO4J.boltURI());
        registry.add("spring.neo4j.authentication.username", () -> "neo4j");
        registry.add("spring.neo4j.authentication.password", () -> "");
    }

}
