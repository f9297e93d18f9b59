package nl.barriergraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

/**
 * Brings the schema of the database up to date: constraints, indexes and full-text
 * search.
 */
@Component
public class Schema {

    private final Driver driver;

    Schema(Driver driver) {
        this.driver = driver;
    }

    /**
     * Applies the migrations under {@code cypher/migrations} that the database does not
     * have yet.
     */
    public void migrate() {
        new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build(),
                this.driver)
            .apply();
    }

}
