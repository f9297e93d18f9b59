package nl.barriergraph;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.barriergraph.dataset.DataFolder;
import nl.barriergraph.dataset.DatasetReader;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;

/**
 * A small data set without a fault and without a gap, made for changing one thing in it:
 * one document, one barrier with a signal, one intervention, one action with a
 * deliverable, three actors, two of them members of the multidisciplinary team.
 */
public final class SmallData {

    private static final Map<String, List<String>> COLUMNS = columns();

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    public SmallData() {
        COLUMNS.keySet().forEach((file) -> this.rows.put(file, new ArrayList<>()));
        add("documents.csv", "id=plan", "available=FULL", "level=A", "marking=PUBLIC", "periodStart=2024",
                "periodEnd=2026");
        add("sections.csv", "id=plan-s-1", "document=plan", "number=1", "available=FULL");
        add("passages.csv", "id=plan-v-1", "section=plan-s-1", "anchor=a few words here", "page=3");
        add("barrier-models.csv", "id=smokkel", "status=PUBLISHED", "passages=plan-v-1");
        add("barriers.csv", "id=geld", "position=1", "crossCutting=false", "passages=plan-v-1");
        add("interventions.csv", "id=volgen", "instrumentKind=FISCAL", "scope=NATIONAL", "passages=plan-v-1");
        add("actions.csv", "id=plan-1", "number=1", "dueDate=2025-06", "passages=plan-v-1");
        add("deliverables.csv", "id=plan-1-d1", "dueDate=2025", "passages=plan-v-1");
        add("actors.csv", "id=om", "tier=NL", "kind=ORGANISATION", "passages=plan-v-1");
        add("actors.csv", "id=kmar", "tier=NL", "kind=ORGANISATION", "passages=plan-v-1");
        add("actors.csv", "id=jenv", "tier=NL", "kind=ORGANISATION", "passages=plan-v-1");
        link("geld", "PART_OF", "smokkel");
        link("volgen", "RAISES", "geld");
        link("plan-1", "STRENGTHENS", "volgen");
        link("plan-1", "ADDRESSES", "geld");
        link("plan-1", "HAS_DELIVERABLE", "plan-1-d1");
        link("plan-1-d1", "REPORTED_TO", "jenv");
        duty("jenv", "COORDINATES", "geld");
        duty("jenv", "COORDINATES", "volgen");
        duty("jenv", "COORDINATES", "plan-1");
        duty("om", "EXECUTES", "volgen");
        duty("kmar", "EXECUTES", "volgen");
        duty("om", "EXECUTES", "plan-1");
        duty("kmar", "REPORTS_ON", "plan-1-d1");
        duty("jenv", "FUNDS", "plan-1");
        add("actors.csv", "id=mdt", "tier=NL", "kind=FORUM", "passages=plan-v-1");
        add("signals.csv", "id=contante-winst", "passages=plan-v-1");
        link("contante-winst", "OCCURS_AT", "geld");
        link("om", "MEMBER_OF", "mdt");
        link("kmar", "MEMBER_OF", "mdt");
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Label label : Label.values()) {
            columns.put(label.file(), names(Stream.of("id"), label.properties()));
        }
        columns.put("responsibilities.csv",
                names(Stream.of("actor", "role", "target"), RelationshipType.ROLE_PROPERTIES));
        columns.put("links.csv", names(Stream.of("from", "type", "to"), RelationshipType.LINK_PROPERTIES));
        return columns;
    }

    private static List<String> names(Stream<String> first, List<Property> properties) {
        return Stream.concat(first, properties.stream().map(Property::name)).toList();
    }

    /**
     * Adds a row; of a node's title and evidence something plausible is made where
     * nothing is given.
     */
    public SmallData add(String file, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        if (columns(file).contains("title")) {
            row.put("title", cells[0].replace("id=", "") + " (nl)");
            row.put("titleEn", cells[0].replace("id=", "") + " (en)");
        }
        row.put("evidence", "STATED");
        Arrays.stream(cells).map((cell) -> cell.split("=", 2)).forEach((cell) -> row.put(cell[0], cell[1]));
        this.rows.computeIfAbsent(file, (name) -> new ArrayList<>()).add(row);
        return this;
    }

    /** Files under {@code limite/} have the columns of their namesakes. */
    private static List<String> columns(String file) {
        return COLUMNS.get(file.replace("limite/", ""));
    }

    public SmallData link(String from, String type, String to) {
        return add("links.csv", "from=" + from, "type=" + type, "to=" + to, "sources=plan-v-1");
    }

    public SmallData duty(String actor, String role, String target) {
        return duty(actor, role, target, "ASSIGNED");
    }

    public SmallData duty(String actor, String role, String target, String modality) {
        return add("responsibilities.csv", "actor=" + actor, "role=" + role, "target=" + target, "modality=" + modality,
                "sources=plan-v-1");
    }

    /** Takes away every row that has all these cells. */
    public SmallData remove(String file, String... cells) {
        this.rows.get(file)
            .removeIf((row) -> Arrays.stream(cells)
                .map((cell) -> cell.split("=", 2))
                .allMatch((cell) -> cell[1].equals(row.get(cell[0]))));
        return this;
    }

    /** Sets a cell of the row with this id; an empty value clears it. */
    public SmallData set(String file, String id, String column, String value) {
        this.rows.get(file).stream().filter((row) -> id.equals(row.get("id"))).forEach((row) -> row.put(column, value));
        return this;
    }

    public Dataset dataset() {
        return DatasetReader.read((name) -> this.rows.containsKey(name)
                ? Optional.of(csv(name, ',').getBytes(StandardCharsets.UTF_8)) : Optional.empty());
    }

    /** Writes every file into the folder. */
    public DataFolder writeTo(Path folder) {
        this.rows.keySet().forEach((file) -> write(folder.resolve(file), csv(file, ',')));
        return DataFolder.at(folder);
    }

    public String csv(String file, char separator) {
        StringWriter text = new StringWriter();
        List<String> columns = columns(file);
        CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).bufferSize(0).build(text);
        writer.writeRecord(columns);
        this.rows.get(file)
            .forEach((row) -> writer
                .writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
        return text.toString();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
