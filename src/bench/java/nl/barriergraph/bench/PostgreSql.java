package nl.barriergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;

/**
 * The same data in PostgreSQL: a table of nodes and one of edges, indexed both ways. Its
 * server is Debian's, on a loopback port, with a data directory of its own, run by an
 * unprivileged account.
 */
final class PostgreSql implements AutoCloseable {

    private static final Path SQL = Path.of("src", "bench", "sql");

    private static final int BATCH = 1_000;

    private final Path folder;

    private final Connection connection;

    private PostgreSql(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Starts a server and fills it; empty where PostgreSQL is not installed. */
    static Optional<PostgreSql> with(Dataset dataset) throws IOException, SQLException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("bench-postgresql");
        int port = BareNeo4j.freePort();
        run("chown", "postgres", folder.toString());
        postgres(programs.get().resolve("initdb") + " -D " + folder + "/data -A trust -E UTF8 --locale=C");
        postgres(programs.get().resolve("pg_ctl") + " -D " + folder + "/data -w -l " + folder
                + "/log -o '-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1' start");
        Connection connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres", "");
        PostgreSql server = new PostgreSql(folder, connection);
        server.fill(dataset);
        return Optional.of(server);
    }

    private static Optional<Path> programs() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.max(Comparator.naturalOrder()).map((version) -> version.resolve("bin"));
        }
    }

    private static void postgres(String command) throws IOException {
        run("runuser", "-u", "postgres", "--", "sh", "-c", command);
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).directory(Path.of("/tmp").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
        Machine.await(process);
        if (process.exitValue() != 0) {
            throw new IOException(List.of(command) + " ended with " + process.exitValue());
        }
    }

    private void fill(Dataset dataset) throws IOException, SQLException {
        this.connection.setAutoCommit(false);
        execute("schema");
        JsonMapper json = JsonMapper.builder().build();
        try (PreparedStatement insert = this.connection.prepareStatement("INSERT INTO node VALUES (?, ?, ?::jsonb)")) {
            int rows = 0;
            for (Node node : dataset.nodes().values()) {
                insert.setString(1, node.id());
                insert.setString(2, node.label().label());
                insert.setString(3, json.writeValueAsString(node.properties()));
                add(insert, ++rows);
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = this.connection
            .prepareStatement("INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int rows = 0;
            for (Relationship row : dataset.relationships().values()) {
                insert.setString(1, row.from());
                insert.setString(2, row.type().name());
                insert.setString(3, row.to());
                insert.setString(4, row.text("modality"));
                insert.setString(5, row.text("validFrom"));
                insert.setString(6, row.text("validTo"));
                insert.setString(7, row.text("evidence"));
                insert.setArray(8, this.connection.createArrayOf("text", row.sources().toArray()));
                add(insert, ++rows);
            }
            insert.executeBatch();
        }
        execute("indexes");
        this.connection.commit();
        this.connection.setAutoCommit(true);
    }

    private static void add(PreparedStatement insert, int rows) throws SQLException {
        insert.addBatch();
        if (rows % BATCH == 0) {
            insert.executeBatch();
        }
    }

    private void execute(String file) throws IOException, SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(Files.readString(SQL.resolve(file + ".sql")));
        }
    }

    /** The rows of a statement, each as text. */
    List<String> ask(String file, Object... parameters) {
        try (PreparedStatement statement = this.connection
            .prepareStatement(Files.readString(SQL.resolve(file + ".sql")))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(text(result));
                }
            }
            return rows;
        }
        catch (SQLException | IOException ex) {
            throw new IllegalStateException(file, ex);
        }
    }

    private static String text(ResultSet result) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            cells.add(String.valueOf(result.getString(i)));
        }
        return String.join(" ", cells);
    }

    @Override
    public void close() throws IOException, SQLException {
        this.connection.close();
        postgres(programs().orElseThrow().resolve("pg_ctl") + " -D " + this.folder + "/data -m fast -w stop");
        FileSystemUtils.deleteRecursively(this.folder);
    }

}
