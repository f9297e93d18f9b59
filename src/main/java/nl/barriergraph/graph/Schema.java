package nl.barriergraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Brings the schema of the database up to date: constraints, indexes and full-text
 * search.
 */
@Component
public class Schema {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Driver driver;

    Schema(Driver driver) {
        this.driver = driver;
    }

    /**
     * Applies the migrations under {@code cypher/migrations} that the database does not
     * have yet. Another process may be doing so; one that was killed while it did leaves
     * its lock behind, which is then taken away.
     */
    public void migrate() {
        Instant end = Instant.now().plus(PATIENCE);
        while (isLocked()) {
            if (Instant.now().isAfter(end)) {
                query("clear-migration-lock");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        new Migrations(MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build(),
                this.driver)
            .apply();
    }

    private boolean isLocked() {
        return query("migration-locks").get(0).get("locks").asLong() > 0;
    }

    private List<Record> query(String statement) {
        return this.driver.executableQuery(Statements.named(statement)).execute().records();
    }

}
