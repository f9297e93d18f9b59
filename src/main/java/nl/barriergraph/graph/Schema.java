package nl.barriergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.ResourceContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the schema of the database up to date: constraints, indexes and full-text
 * search.
 */
@Component
public class Schema {

    private static final String FOLDER = "cypher/migrations";

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
        MigrationsConfig.Builder builder = MigrationsConfig.builder().withLocationsToScan("classpath:" + FOLDER);
        this.database.name().ifPresent(builder::withDatabase);
        MigrationsConfig configuration = builder.build();
        List<String> wanted = wanted(configuration);
        Instant end = Instant.now().plus(PATIENCE);
        State state = state();
        while (state.locks() > 0 && !state.applied().equals(wanted)) {
            if (Instant.now().isAfter(end)) {
                this.database.write((
                        transaction) -> transaction.run(Statements.named("clear-migration-lock")).consume().counters());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            state = state();
        }
        if (!state.applied().equals(wanted)) {
            new Migrations(configuration, this.driver).apply();
        }
    }

    /** The sums of all migrations, in order. */
    private static List<String> wanted(MigrationsConfig configuration) {
        try {
            return Stream
                .of(new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "/*.cypher"))
                .sorted(Comparator.comparing(Resource::getFilename))
                .map((file) -> CypherResource.of(ResourceContext.of(url(file), configuration)).getChecksum())
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static URL url(Resource file) {
        try {
            return file.getURL();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * What the database says of its schema.
     *
     * @param applied the sums of the migrations it has, in order
     * @param locks how many processes are migrating it
     */
    private record State(List<String> applied, long locks) {
    }

    private State state() {
        return this.database.read((transaction) -> {
            Record row = transaction.run(Statements.named("schema")).single();
            return new State(row.get("applied").asList(Value::asString), row.get("locks").asLong());
        });
    }

}
