package nl.barriergraph.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;
import nl.barriergraph.model.Nearest;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/** Reads a whole data folder, or names everything that is wrong with it. */
public final class DatasetReader {

    private final DataFolder folder;

    private final List<Problem> problems = new ArrayList<>();

    private final Interner<String> texts = Interners.newStrongInterner();

    /** Most relationships have the properties of others. */
    private final Interner<ImmutableSortedMap<String, Object>> properties = Interners.newStrongInterner();

    private final Cells cells = new Cells(this.texts, this.problems);

    private DatasetReader(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads and judges the folder.
     * @throws InvalidDataException with every fault, when there is one
     * @throws DataFolderException when a file cannot be read at all
     */
    public static Dataset read(DataFolder folder) {
        return new DatasetReader(folder).read();
    }

    private Dataset read() {
        List<NodeDraft> nodes = Stream.of(Label.values()).flatMap(this::nodes).toList();
        Map<String, NodeDraft> byId = new LinkedHashMap<>();
        nodes.forEach((node) -> byId.putIfAbsent(node.id(), node));
        Rules rules = new Rules(byId, incomplete(), this.problems);
        new NodeRules(rules, this.problems).check(nodes);
        new Namesakes(this.problems).check(nodes);
        List<Relationship> relationships = relationships(new RelationshipRules(rules, this.problems));
        unknownFiles();
        if (!this.problems.isEmpty()) {
            throw new InvalidDataException(this.problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .distinct()
                .toList());
        }
        return Dataset.of(nodes.stream().map(NodeDraft::node).toList(),
                Stream.concat(nodes.stream().flatMap(DatasetReader::locations), relationships.stream()).toList());
    }

    /** Judged one by one: most of a data set are relationships. */
    private List<Relationship> relationships(RelationshipRules rules) {
        List<Relationship> relationships = Stream.of(RelationshipFile.values())
            .flatMap(this::relationships)
            .peek(rules::check)
            .map(RelationshipDraft::relationship)
            .toList();
        rules.checkAll();
        return relationships;
    }

    /** A file with another name would be left out in silence. */
    private void unknownFiles() {
        List<String> known = Stream
            .concat(Stream.of(Label.values()).map(Label::file),
                    Stream.of(RelationshipFile.values()).map(RelationshipFile::file))
            .flatMap((file) -> Stream.of(file, Table.LIMITE + file))
            .toList();
        this.folder.names().stream().filter((name) -> !known.contains(name)).forEach((name) -> {
            String shown = new CellText(name).visible();
            this.problems.add(Problem.ofFile(shown, Message.of("data.unknownFile", Nearest.hint(name, known))));
        });
    }

    /**
     * The labels of which nodes may be missing because a file could not be read to its
     * end.
     */
    private Set<Label> incomplete() {
        return Stream.of(Label.values())
            .filter((label) -> this.problems.stream()
                .filter(Problem::leavesRowsOut)
                .anyMatch((problem) -> problem.file().equals(label.file())
                        || problem.file().equals(Table.LIMITE + label.file())))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Label.class)));
    }

    private Stream<NodeDraft> nodes(Label label) {
        List<String> columns = Stream.concat(Stream.of("id"), label.properties().stream().map(Property::name)).toList();
        return rows(label.file(), columns).map((row) -> node(label, row)).flatMap(Optional::stream);
    }

    private Optional<NodeDraft> node(Label label, Row row) {
        ImmutableSortedMap<String, Object> values = values(row, label.properties());
        String id = row.cell("id");
        if (id == null) {
            this.problems.add(row.problem("id", Message.of("data.emptyId")));
            return Optional.empty();
        }
        return Optional.of(new NodeDraft(label, id, row, values));
    }

    private Stream<RelationshipDraft> relationships(RelationshipFile file) {
        return rows(file.file(), file.columns()).map((row) -> relationship(file, row)).flatMap(Optional::stream);
    }

    private Optional<RelationshipDraft> relationship(RelationshipFile file, Row row) {
        ImmutableSortedMap<String, Object> values = values(row, file.properties());
        Optional<String> from = required(row, file.from());
        Optional<String> to = required(row, file.to());
        Optional<RelationshipType> type = required(row, file.type()).flatMap((name) -> type(file, row, name));
        if (from.isEmpty() || to.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RelationshipDraft(file,
                new Relationship(from.get(), type.get(), to.get(), this.properties.intern(values)), row));
    }

    private Optional<String> required(Row row, String column) {
        Optional<String> cell = Optional.ofNullable(row.cell(column));
        if (cell.isEmpty()) {
            this.problems.add(row.problem(column, Message.of("data.empty")));
        }
        return cell;
    }

    private Optional<RelationshipType> type(RelationshipFile file, Row row, String name) {
        Optional<RelationshipType> found = file.types().stream().filter((type) -> type.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            List<String> names = file.types().stream().map(Enum::name).toList();
            this.problems.add(row.problem(file.type(), Message.of("data.notAllowed", name,
                    Message.of("data.type.choice", names), Nearest.hint(name, names))));
        }
        return found;
    }

    private ImmutableSortedMap<String, Object> values(Row row, List<Property> properties) {
        ImmutableSortedMap.Builder<String, Object> values = ImmutableSortedMap.naturalOrder();
        properties.forEach(
                (property) -> this.cells.value(row, property).ifPresent((value) -> values.put(property.name(), value)));
        return values.build();
    }

    private Stream<Row> rows(String file, List<String> columns) {
        return Stream.concat(rows(file, columns, true), rows(Table.LIMITE + file, columns, false));
    }

    private Stream<Row> rows(String file, List<String> columns, boolean required) {
        try {
            Optional<byte[]> bytes = this.folder.read(file);
            if (bytes.isEmpty() && required) {
                this.problems.add(Problem.ofFile(file, Message.of("data.fileMissing", String.join(",", columns))));
            }
            return bytes.stream().flatMap((read) -> Table.read(file, read, columns, this.texts, this.problems));
        }
        catch (DataFolderException ex) {
            ex.messages().forEach((message) -> this.problems.add(Problem.ofFile(file, message)));
            return Stream.empty();
        }
    }

    private static Stream<Relationship> locations(NodeDraft node) {
        Stream<Relationship> contained = node.containers()
            .stream()
            .map((container) -> new Relationship(container, RelationshipType.CONTAINS, node.id(),
                    ImmutableSortedMap.of()));
        Stream<Relationship> stated = node.references("passages")
            .stream()
            .map((passage) -> new Relationship(node.id(), RelationshipType.STATED_IN, passage,
                    ImmutableSortedMap.of()));
        return Stream.concat(contained, stated);
    }

}
