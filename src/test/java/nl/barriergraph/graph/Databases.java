package nl.barriergraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import nl.barriergraph.model.Message;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/**
 * Short ways to start a database and to ask it.
 */
final class Databases {

    private Databases() {
    }

    static EmbeddedNeo4j start(EditionHome edition, Ports ports, Consumer<Message> onDeath) {
        return EmbeddedNeo4j.start(edition.home(),
                new Launch(edition.directory(), edition.credentials(), ports, "", onDeath));
    }

    static EmbeddedNeo4j start(EditionHome edition) {
        return start(edition, Ports.boltOnly(), sentence -> {
        });
    }

    static Driver driver(int port, Account account) {
        return GraphDatabase.driver("bolt://localhost:" + port, AuthTokens.basic(account.name(), account.password()));
    }

    static List<Record> ask(int port, Account account, String statement) {
        try (Driver driver = driver(port, account); var session = driver.session()) {
            return session.run(statement, Map.of()).list();
        }
    }

    static ProcessBuilder java(Class<?> main, String... arguments) {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), main.getName());
        java.command().addAll(List.of(arguments));
        return java.redirectError(ProcessBuilder.Redirect.INHERIT);
    }

}
