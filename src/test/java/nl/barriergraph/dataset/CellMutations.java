package nl.barriergraph.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;

/**
 * Rows of which one cell is wrong, for every property of every label and every type of
 * relationship.
 */
final class CellMutations {

    /** Texts that must not come in, whatever the property that takes text. */
    private static final List<String> BAD_TEXTS = List.of("=HYPERLINK(\"https://example.org\")", "+31612345678", "-1+1",
            "@SUM(A1)", "bell\u0007", "escape\u001B[31m", "turned \u202Eround", "isolated \u2066text",
            "zero\u200Bwidth", "soft\u00ADhyphen", "two\nlines", "a\ttab", "private \uE000", "lost \uFFFD",
            "line\u2028separator", "na\u00C3\u00AFef", "\u00E2\u20AC\u0153quoted",
            "P\u043Elitie" /* a Cyrillic o */, "\u0391ctie" /* a Greek A */, "mark \uFEFF within", "x".repeat(5000));

    /** A row, the column of it that is wrong, and the file it belongs to. */
    record WrongRow(String file, String column, Map<String, String> cells) {

        Mutation alone() {
            return new Mutation(this.toString(), this.file, this.column,
                    (folder) -> folder.append(this.file, List.of(this.cells)));
        }

        @Override
        public String toString() {
            String cell = new CellText(this.cells.getOrDefault(this.column, "")).visible();
            return "%s, %s: '%s' %s".formatted(this.file, this.column, cell,
                    this.cells.getOrDefault("type", this.cells.getOrDefault("role", "")));
        }

    }

    private final BrokenFolder real = new BrokenFolder();

    private final Map<String, List<List<String>>> records = new HashMap<>();

    private final List<WrongRow> all = new ArrayList<>();

    private CellMutations() {
    }

    static List<WrongRow> all() {
        CellMutations mutations = new CellMutations();
        Stream.of(Label.values()).forEach(mutations::ofLabel);
        Stream.of(RelationshipType.values()).filter((type) -> !type.isLocation()).forEach(mutations::ofType);
        mutations.ofTexts();
        mutations.ofDocuments();
        mutations.ofDecisions();
        return mutations.all;
    }

    private void ofLabel(Label label) {
        for (String id : List.of("", "Upper-Case", "with space", "under_score", "-lead", "trail-", "dou--ble",
                "d\u00E9f", "om;drop", "../om", "om'", "\u043Em", "x".repeat(150))) {
            add(label, "id", id);
        }
        label.properties()
            .forEach((property) -> wrong(property).forEach((value) -> add(label, property.name(), value)));
    }

    /** Values that a property may not have. */
    private static Stream<String> wrong(Property property) {
        Stream<String> empty = property.required() ? Stream.of("") : Stream.empty();
        Stream<String> values = switch (property.type()) {
            case TEXT -> Stream.of("=1+1");
            case NUMBER -> Stream.of("-1", "1.5", "1e3", "zeven", "12345678901");
            case BOOLEAN -> Stream.of("TRUE", "ja", "1", "WAAR");
            case DATE -> Stream.of("2024-02-30", "2024-13", "30-06-2024", "2024-6-1", "juni 2024", "20240630", "24");
            case ADDRESS -> Stream.of("javascript:alert(1)", "file:///etc/passwd", "www.example.org",
                    "https://user:secret@example.org/", "https://", "data:text/html,x");
            case CHOICE -> Stream.of("NOPE", property.choices().get(0).toLowerCase(Locale.ROOT) + "x",
                    property.choices().get(0) + "|" + property.choices().get(0));
            case REFERENCE -> Stream.of("nowhere", "om nowhere", "../../etc/passwd", "x".repeat(300));
        };
        return Stream.concat(empty, values);
    }

    private void add(Label label, String column, String value) {
        String file = label.file();
        Map<String, String> row = new LinkedHashMap<>(
                (label == Label.GAP_DECISION) ? decision() : cells(file, records(file).get(1)));
        row.computeIfPresent("id", (name, id) -> id + "-x" + this.all.size());
        row.put(column, value);
        this.all.add(new WrongRow(file, column, row));
    }

    private static Map<String, String> decision() {
        return new LinkedHashMap<>(Map.ofEntries(Map.entry("id", "G01:geld"), Map.entry("code", "G01"),
                Map.entry("subject", "geld"), Map.entry("reason", "known"), Map.entry("by", "somebody"),
                Map.entry("until", "2030"), Map.entry("title", "Besluit"), Map.entry("titleEn", "Decision"),
                Map.entry("evidence", "STATED"), Map.entry("marking", "PUBLIC")));
    }

    private void ofType(RelationshipType type) {
        RelationshipFile file = type.isRole() ? RelationshipFile.RESPONSIBILITIES : RelationshipFile.LINKS;
        Map<String, String> row = records(file.file()).stream()
            .skip(1)
            .filter((record) -> record.get(1).equals(type.name()))
            .findFirst()
            .map((record) -> cells(file, record))
            .orElse(null);
        if (row == null) {
            return;
        }
        add(file, row, file.from(), "nowhere");
        add(file, row, file.to(), "nowhere");
        add(file, row, file.from(), "beleidskader-2023-v-p7-strafmaxima");
        add(file, row, file.to(), "beleidskader-2023-v-p7-strafmaxima", type != RelationshipType.CONCERNS);
        add(file, row, file.to(), row.get(file.from()));
        add(file, row, file.type(), type.name() + "X");
        add(file, row, "sources", "nowhere");
        add(file, row, "sources", "om");
        add(file, row, "sources", "");
        add(file, row, "validTo", "1999");
        add(file, row, file.from(), "");
    }

    private Map<String, String> cells(RelationshipFile file, List<String> record) {
        Map<String, String> cells = cells(file.file(), record);
        cells.put("evidence", "STATED");
        cells.put("marking", "");
        cells.put("sources", "beleidskader-2023-v-p7-strafmaxima");
        return cells;
    }

    private Map<String, String> cells(String file, List<String> record) {
        List<String> header = records(file).get(0);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i));
        }
        return cells;
    }

    private List<List<String>> records(String file) {
        return this.records.computeIfAbsent(file, this.real::records);
    }

    private void add(RelationshipFile file, Map<String, String> row, String column, String value, boolean wrong) {
        if (wrong) {
            add(file, row, column, value);
        }
    }

    private void add(RelationshipFile file, Map<String, String> row, String column, String value) {
        Map<String, String> cells = new LinkedHashMap<>(row);
        cells.put("validFrom", String.valueOf(2000 + this.all.size() % 7000));
        cells.put(column, value);
        this.all.add(new WrongRow(file.file(), column, cells));
    }

    private void ofTexts() {
        BAD_TEXTS.forEach((text) -> add(Label.ACTOR, "title", text));
        add(Label.ACTOR, "aliases", "A|=B");
        add(Label.ACTOR, "passages", "beleidskader-2023-v-p7-strafmaxima|beleidskader-2023-v-p7-strafmaxima");
        add(Label.PASSAGE, "anchor", "two words");
        add(Label.PASSAGE, "anchor", "one two three four five six seven eight nine");
        add(Label.SECTION, "parent", "eu-actieplan-2015-s-1");
    }

    private void ofDocuments() {
        for (String mark : List.of("RESTREINT UE/EU RESTRICTED", "EU RESTRICTED", "R-UE/EU-R",
                "CONFIDENTIEL UE/EU CONFIDENTIAL", "EU Confidential", "SECRET UE/EU SECRET", "S-UE/EU-S",
                "TR\u00C8S SECRET UE/EU TOP SECRET", "TRES SECRET UE", "EU-GEHEIM", "Stg. GEHEIM", "Stg. ZEER GEHEIM",
                "Stg. CONFIDENTIEEL", "Dep. VERTROUWELIJK")) {
            add(Label.DOCUMENT, "marking", mark);
            add(Label.DOCUMENT, "reference", "13/24 " + mark);
        }
        add(Label.DOCUMENT, "marking", "LIMITE");
    }

    private void ofDecisions() {
        add(Label.GAP_DECISION, "id", "G02:geld");
        add(Label.GAP_DECISION, "id", "G01:grens");
        add(Label.GAP_DECISION, "id", "geld");
        add(Label.GAP_DECISION, "id", "G01:geld:efecc");
    }

}
