package nl.barriergraph.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.SimpleQueryRunner;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;

/** Writes a data set through the driver by hand: {@code UNWIND} in batches, by label and by pattern. */
record RawWriter(Dataset dataset) {

    private static final int BATCH = 10_000;

    void write(SimpleQueryRunner transaction) {
        this.dataset.nodes()
            .values()
            .stream()
            .collect(Collectors.groupingBy((node) -> node.label().label(),
                    Collectors.mapping(RawWriter::row, Collectors.toList())))
            .forEach((label, rows) -> run(transaction,
                    "UNWIND $rows AS row CREATE (node:%s) SET node = row".formatted(label), rows));
        this.dataset.relationships()
            .values()
            .stream()
            .collect(Collectors.groupingBy((row) -> """
                    UNWIND $rows AS row
                    MATCH (from:%s {id: row.from})
                    MATCH (to:%s {id: row.to})
                    CREATE (from)-[link:%s]->(to)
                    SET link = row.properties""".formatted(label(row.from()), label(row.to()), row.type()),
                    Collectors.mapping(RawWriter::row, Collectors.toList())))
            .forEach((statement, rows) -> run(transaction, statement, rows));
    }

    private String label(String id) {
        return this.dataset.nodes().get(id).label().label();
    }

    private static Map<String, Object> row(Node node) {
        Map<String, Object> row = new TreeMap<>(node.properties());
        row.put("id", node.id());
        return row;
    }

    private static Map<String, Object> row(Relationship row) {
        return Map.of("from", row.from(), "to", row.to(), "properties", row.properties());
    }

    private static void run(SimpleQueryRunner transaction, String statement, List<Map<String, Object>> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            transaction
                .run(statement, Map.of("rows", rows.subList(start, Math.min(rows.size(), start + BATCH))))
                .consume();
        }
    }

}
