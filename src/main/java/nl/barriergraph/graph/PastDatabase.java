package nl.barriergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Message;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.FileSystemUtils;

/**
 * A database of its own that holds the data of one load, in a folder that is named after
 * this process and goes with it.
 */
record PastDatabase(long load, EmbeddedNeo4j neo4j, Driver driver, Path folder) implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(PastDatabase.class);

    /**
     * Starts the database and fills it.
     * @param current where the load is remembered
     * @throws DatabaseException when there is no such load, or the database does not
     * start
     */
    static PastDatabase of(long load, Database current, Graph graph, EditionHome edition) {
        Dataset dataset = current.read((transaction) -> Snapshot.find(transaction, load))
            .orElseThrow(() -> new DatabaseException(
                    Message.of("ask.noLoad", load, current.loads().stream().map(LoadInfo::id).toList())));
        LoadInfo info = current.loads()
            .stream()
            .filter((candidate) -> candidate.id() == load)
            .findFirst()
            .orElseThrow();
        clearLeftOvers(edition.past());
        Path folder = edition.past().resolve(String.valueOf(ProcessHandle.current().pid()));
        Home.createPrivate(folder);
        Credentials credentials = Credentials.make();
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(edition.home(),
                new Launch(folder, credentials, Ports.boltOnly(), "", (message) -> logger.warn("{}", message)));
        Account account = credentials.application();
        PastDatabase past = new PastDatabase(load, neo4j,
                GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(account.name(), account.password())), folder);
        try {
            past.fill(dataset, info, graph);
            return past;
        }
        catch (RuntimeException exception) {
            past.close();
            throw exception;
        }
    }

    private void fill(Dataset dataset, LoadInfo info, Graph graph) {
        new Schema(driver, database()).migrate();
        graph.writeInParts(database(), Dataset.EMPTY, dataset);
        database()
            .write((transaction) -> transaction.run(Statements.named("record-load"), Map.of("load", info.properties()))
                .consume()
                .counters());
    }

    Database database() {
        return new Database(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
    }

    boolean isAlive() {
        return neo4j.isAlive();
    }

    @Override
    public void close() {
        driver.close();
        neo4j.close();
        delete(folder);
    }

    /** A process that was killed leaves its folder behind. */
    private static void clearLeftOvers(Path past) {
        try (Stream<Path> folders = Files.list(past)) {
            List<Path> leftOvers = folders.filter(PastDatabase::isLeftOver).toList();
            leftOvers.forEach(PastDatabase::delete);
        }
        catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static boolean isLeftOver(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name)).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        }
        catch (IOException exception) {
            logger.warn("The folder '{}' could not be deleted; that may be done by hand.", folder);
        }
    }

}
