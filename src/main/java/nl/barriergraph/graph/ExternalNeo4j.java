package nl.barriergraph.graph;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.barriergraph.model.Edition;
import nl.barriergraph.model.Message;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * The database that {@code spring.neo4j.uri} names instead of the program's own; before
 * it is used, it is seen to answer, to be new enough and to hold this edition.
 */
@Component
@ConditionalOnMissingBean(DatabaseAccess.class)
public final class ExternalNeo4j implements SmartLifecycle {

    private static final String URI_SETTING = "spring.neo4j.uri";

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    private final Driver driver;

    private final Database database;

    private final Edition edition;

    private boolean running;

    ExternalNeo4j(Driver driver, Database database, Edition edition) {
        this.driver = driver;
        this.database = database;
        this.edition = edition;
    }

    /**
     * The address that the settings name, wherever Spring Boot finds them: properties of
     * the process, environment, files beside the program.
     * @throws DatabaseException when it is no address of a database
     */
    public static Optional<URI> named() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment)
            .bind(URI_SETTING, String.class)
            .map((address) -> Optional.of(address.strip()))
            .orElseGet(Optional::empty)
            .filter((address) -> !address.isEmpty())
            .map(ExternalNeo4j::address);
    }

    private static URI address(String named) {
        try {
            URI uri = URI.create(named);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        }
        catch (IllegalArgumentException ex) {
            // told below
        }
        throw new DatabaseException(Message.of("database.badAddress", named));
    }

    @Override
    public void start() {
        this.running = true;
        try {
            this.driver.verifyConnectivity();
        }
        catch (Neo4jException ex) {
            throw DatabaseException.of(ex);
        }
        Record state = this.database
            .read((transaction) -> transaction.run(Statements.named("server"), Map.of("audience", this.edition.slug()))
                .single());
        String version = state.get("version").asString();
        if (!Neo4jVersion.of(version).isEnough()) {
            throw new DatabaseException(Message.of("database.tooOld", version, Neo4jVersion.LEAST));
        }
        if (!state.get("audience").isNull()) {
            throw new DatabaseException(
                    Message.of("database.otherEdition", state.get("audience").asString(), this.edition.slug()));
        }
    }

    @Override
    public void stop() {
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    /** Before anything is loaded. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

}
