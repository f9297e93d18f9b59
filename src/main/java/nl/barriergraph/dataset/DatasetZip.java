package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a data set as a zip of the data folder it could have been read from. The same
 * data gives the same bytes.
 */
public final class DatasetZip {

    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Dataset dataset;

    private final Limite limite;

    private final Map<String, List<String>> passages;

    private final Map<String, String> containers;

    /** The cells of each row by file, made when they are written. */
    private final Map<String, List<Supplier<List<String>>>> rows = new TreeMap<>();

    private DatasetZip(Dataset dataset) {
        this.dataset = dataset;
        this.limite = new Limite(dataset);
        this.passages = dataset.relationships()
            .values()
            .stream()
            .filter((row) -> row.type() == RelationshipType.STATED_IN)
            .collect(Collectors.groupingBy(Relationship::from,
                    Collectors.mapping(Relationship::to, Collectors.toList())));
        this.containers = dataset.relationships()
            .values()
            .stream()
            .filter((row) -> row.type() == RelationshipType.CONTAINS)
            .collect(Collectors.toMap(Relationship::to, Relationship::from, (first, second) -> first));
    }

    public static void write(Dataset dataset, OutputStream stream) throws IOException {
        new DatasetZip(dataset).write(stream);
    }

    private void write(OutputStream stream) throws IOException {
        for (Label label : Label.values()) {
            begin(label.file(), Stream.concat(Stream.of("id"), label.properties().stream().map(Property::name)));
        }
        for (RelationshipFile file : RelationshipFile.values()) {
            begin(file.file(), file.columns().stream());
        }
        this.dataset.nodes().values().forEach(this::add);
        this.dataset.relationships().values().stream().filter((row) -> !row.type().isLocation()).forEach(this::add);
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            for (Map.Entry<String, List<Supplier<List<String>>>> file : this.rows.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(UNDATED);
                zip.putNextEntry(entry);
                file.getValue().forEach((row) -> csv.writeRecord(row.get()));
                csv.flush();
            }
        }
    }

    private void begin(String file, Stream<String> columns) {
        List<String> header = columns.toList();
        this.rows.put(file, new ArrayList<>(List.of(() -> header)));
    }

    private void add(Node node) {
        add(node.label().file(), this.limite.holds(node.id()),
                () -> Stream
                    .concat(Stream.of(node.id()),
                            node.label().properties().stream().map((property) -> cell(node, property.name())))
                    .toList());
    }

    private void add(Relationship row) {
        RelationshipFile file = row.type().isRole() ? RelationshipFile.RESPONSIBILITIES : RelationshipFile.LINKS;
        add(file.file(), this.limite.holds(row),
                () -> Stream
                    .concat(Stream.of(row.from(), row.type().name(), row.to()),
                            file.properties().stream().map((property) -> text(row.properties().get(property.name()))))
                    .toList());
    }

    private void add(String file, boolean isLimite, Supplier<List<String>> cells) {
        Supplier<List<String>> header = this.rows.getOrDefault(file, List.of()).get(0);
        this.rows.computeIfAbsent(isLimite ? Table.LIMITE + file : file, (name) -> new ArrayList<>(List.of(header)))
            .add(cells);
    }

    /** A column of a node, those that became relationships included. */
    private String cell(Node node, String column) {
        return switch (column) {
            case "passages" -> String.join("|", this.passages.getOrDefault(node.id(), List.of()));
            case "section" -> text(this.containers.get(node.id()));
            case "parent" -> isSection(this.containers.get(node.id())) ? text(this.containers.get(node.id())) : "";
            case "document" -> document(node.id());
            default -> text(node.properties().get(column));
        };
    }

    private boolean isSection(@Nullable String id) {
        Node node = (id != null) ? this.dataset.nodes().get(id) : null;
        return node != null && node.label() == Label.SECTION;
    }

    private String document(String section) {
        String container = this.containers.get(section);
        return isSection(container) ? document(text(container)) : text(container);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
        return (value != null) ? value.toString() : "";
    }

}
