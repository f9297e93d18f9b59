package nl.barriergraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/**
 * A data set as the files that Neo4j's own ways of loading read, one for each label and
 * for each pattern of relationship. Everything is text or a list of texts there, which
 * spares those ways the types.
 */
final class CsvFiles {

    private record Pattern(Label from, RelationshipType type, Label to) {
    }

    private final Dataset dataset;

    private final Map<Label, List<Node>> nodes;

    private final Map<Pattern, List<Relationship>> relationships;

    CsvFiles(Dataset dataset) {
        this.dataset = dataset;
        this.nodes = dataset.nodes().values().stream().collect(Collectors.groupingBy(Node::label));
        this.relationships = dataset.relationships().values().stream().collect(Collectors.groupingBy(this::pattern));
    }

    private Pattern pattern(Relationship row) {
        return new Pattern(label(row.from()), row.type(), label(row.to()));
    }

    private Label label(String id) {
        return this.dataset.nodes().get(id).label();
    }

    private static String name(Pattern pattern) {
        return pattern.from().label() + "-" + pattern.type() + "-" + pattern.to().label() + ".csv";
    }

    /** Loads everything with {@code LOAD CSV}, in transactions of ten thousand rows. */
    void load(Path folder, Driver driver) throws IOException {
        for (Map.Entry<Label, List<Node>> group : this.nodes.entrySet()) {
            String label = group.getKey().label();
            write(folder.resolve(label + ".csv"), List.of("id"), group.getValue().stream().map(CsvFiles::cells).toList());
            run(driver, """
                    LOAD CSV WITH HEADERS FROM 'file:///%s.csv' AS row
                    CALL (row) { CREATE (node:%s) SET node = row } IN TRANSACTIONS OF 10000 ROWS""".formatted(label, label));
        }
        for (Map.Entry<Pattern, List<Relationship>> group : this.relationships.entrySet()) {
            Pattern pattern = group.getKey();
            write(folder.resolve(name(pattern)), List.of("from", "to"),
                    group.getValue().stream().map(CsvFiles::cells).toList());
            run(driver, """
                    LOAD CSV WITH HEADERS FROM 'file:///%s' AS row
                    CALL (row) {
                      MATCH (from:%s {id: row.from})
                      MATCH (to:%s {id: row.to})
                      CREATE (from)-[link:%s]->(to)
                      SET link = row {.*, from: null, to: null, sources: split(row.sources, '|')}
                    } IN TRANSACTIONS OF 10000 ROWS""".formatted(name(pattern), pattern.from().label(),
                    pattern.to().label(), pattern.type()));
        }
    }

    /** The arguments with which {@code neo4j-admin database import} reads everything. */
    List<String> forImport(Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Map.Entry<Label, List<Node>> group : this.nodes.entrySet()) {
            Path file = folder.resolve("import-" + group.getKey().label() + ".csv");
            write(file, List.of("id:ID"), group.getValue()
                .stream()
                .map(CsvFiles::cells)
                .map((cells) -> renamed(cells, Map.of("id", "id:ID")))
                .toList());
            files.put("--nodes=" + group.getKey().label() + "=" + file, file);
        }
        for (Map.Entry<Pattern, List<Relationship>> group : this.relationships.entrySet()) {
            Path file = folder.resolve("import-" + name(group.getKey()));
            write(file, List.of(":START_ID", ":END_ID"),
                    group.getValue()
                        .stream()
                        .map(CsvFiles::cells)
                        .map((cells) -> renamed(cells,
                                Map.of("from", ":START_ID", "to", ":END_ID", "sources", "sources:string[]")))
                        .toList());
            files.put("--relationships=" + group.getKey().type() + "=" + file, file);
        }
        return List.copyOf(files.keySet());
    }

    private static Map<String, String> renamed(Map<String, String> cells, Map<String, String> names) {
        Map<String, String> renamed = new TreeMap<>();
        cells.forEach((name, value) -> renamed.put(names.getOrDefault(name, name), value));
        return renamed;
    }

    private static void run(Driver driver, String statement) {
        try (Session session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private static Map<String, String> cells(Node node) {
        Map<String, String> cells = cells(node.properties());
        cells.put("id", node.id());
        return cells;
    }

    private static Map<String, String> cells(Relationship row) {
        Map<String, String> cells = cells(row.properties());
        cells.put("from", row.from());
        cells.put("to", row.to());
        return cells;
    }

    private static Map<String, String> cells(Map<String, Object> properties) {
        Map<String, String> cells = new TreeMap<>();
        properties.forEach((name, value) -> cells.put(name, (value instanceof List<?> list)
                ? list.stream().map(String::valueOf).collect(Collectors.joining("|")) : value.toString()));
        return cells;
    }

    private static void write(Path file, List<String> first, List<Map<String, String>> rows) throws IOException {
        TreeSet<String> others = rows.stream().flatMap((row) -> row.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        first.forEach(others::remove);
        List<String> columns = Stream.concat(first.stream(), others.stream()).toList();
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord(columns);
            rows.forEach((row) -> writer.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
        }
    }

}
