package nl.barriergraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

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

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Driver driver;

    private final Database database;

    Schema(Driver driver, Database database) {
        this.driver = driver;
        this.database = database;
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
                this.database.write((
                        transaction) -> transaction.run(Statements.named("clear-migration-lock")).consume().counters());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        MigrationsConfig.Builder configuration = MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations");
        this.database.name().ifPresent(configuration::withDatabase);
        new Migrations(configuration.build(), this.driver).apply();
    }

    private boolean isLocked() {
        return this.database.read((transaction) -> transaction.run(Statements.named("migration-locks"))
            .single()
            .get("locks")
            .asLong() > 0);
    }

}
