package nl.barriergraph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.RelationshipType;

/**
 * A data set with a LIMITE source that carries a node of every label and relationships of
 * every type, with the word {@value #CANARY} in everything that could give it away; and
 * the same data set without that source.
 */
public final class CanaryData {

    /** Stands in every id, text and address that only the LIMITE source carries. */
    public static final String CANARY = "kanarie";

    private static final String PASSAGE = "kanarie-v-1";

    private static final Set<RelationshipType> ONE_WAY = Set.of(RelationshipType.PART_OF, RelationshipType.SUCCEEDS,
            RelationshipType.NEXT, RelationshipType.CONTINUES, RelationshipType.IMPLEMENTS, RelationshipType.MEMBER_OF,
            RelationshipType.TRANSPOSES, RelationshipType.FOLLOWS_UP);

    private static final Map<Label, String> OPEN = ids("plan", "plan-s-1", "plan-v-1", "plan-1", "plan-1-d1", "smokkel",
            "geld", "volgen", "contante-winst", "kans", "dienst", "om", "instrument-open", "grondslag-open",
            "thema-open", "plan-c-1", "vervolg-open", "G05:plan-1");

    private static final Map<Label, String> CLOSED = ids(CANARY, "kanarie-s-1", PASSAGE, "kanarie-1", "kanarie-1-d1",
            "kanariemodel", "kanariestap", "kanarie-volgen", "kanariesignaal", "kanariekans", "kanariedienst",
            "kanarieactor", "instrument-kanarie", "grondslag-kanarie", "thema-kanarie", "kanarie-c-1",
            "vervolg-kanarie", "G05:kanarie-1");

    private final SmallData data;

    private int number;

    private CanaryData(SmallData data) {
        this.data = data;
    }

    private static Map<Label, String> ids(String... ids) {
        Map<Label, String> map = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            map.put(label, ids[label.ordinal()]);
        }
        return map;
    }

    /** What public sources carry. */
    public static SmallData open() {
        SmallData data = base();
        data.add("actors.csv", "id=beide", "tier=NL", "kind=UNIT", "passages=plan-v-1");
        data.add("responsibilities.csv", "actor=beide", "role=SUPPORTS", "target=geld", "modality=ASSIGNED",
                "sources=plan-v-1");
        return data.link("beide", "MEMBER_OF", "mdt");
    }

    /** That and what the LIMITE source carries, together with them or alone. */
    public static SmallData whole() {
        CanaryData canary = new CanaryData(base());
        canary.data.add("limite/actors.csv", "id=beide", "tier=NL", "kind=UNIT", "passages=plan-v-1|" + PASSAGE);
        canary.data.add("limite/responsibilities.csv", "actor=beide", "role=SUPPORTS", "target=geld",
                "modality=ASSIGNED", "sources=%s|plan-v-1".formatted(PASSAGE));
        canary.data.add("limite/links.csv", "from=beide", "type=MEMBER_OF", "to=mdt", "sources=plan-v-1|" + PASSAGE);
        Stream.of(Label.values()).forEach(canary::node);
        Stream.of(RelationshipType.values()).filter((type) -> !type.isLocation()).forEach(canary::relationships);
        return canary.data;
    }

    private static SmallData base() {
        return new SmallData().add("opportunities.csv", "id=kans", "passages=plan-v-1")
            .add("facilitators.csv", "id=dienst", "knowing=BOTH", "passages=plan-v-1")
            .add("instruments.csv", "id=instrument-open", "kind=PLATFORM", "passages=plan-v-1")
            .add("legal-bases.csv", "id=grondslag-open", "citation=Stb. 2000, 1", "status=IN_FORCE",
                    "passages=plan-v-1")
            .add("themes.csv", "id=thema-open", "passages=plan-v-1")
            .add("claims.csv", "id=plan-c-1", "kind=GAP", "gapKind=G21", "passages=plan-v-1")
            .add("follow-ups.csv", "id=vervolg-open", "level=A", "outcome=ONGOING", "date=2025", "passages=plan-v-1")
            .link("volgen", "ABOUT", "thema-open")
            .link("volgen", "BASED_ON", "grondslag-open")
            .link("volgen", "USES", "instrument-open")
            .link("plan-c-1", "CONCERNS", "geld")
            .link("om", "HOLDS", "plan-c-1")
            .link("vervolg-open", "FOLLOWS_UP", "plan-1")
            .add("gap-decisions.csv", "id=G05:plan-1", "code=G05", "subject=plan-1", "reason=bekend", "by=jansen",
                    "until=2030", "marking=PUBLIC");
    }

    private void node(Label label) {
        List<String> cells = new ArrayList<>(List.of("id=" + CLOSED.get(label)));
        label.properties().forEach((property) -> cells.add(property.name() + "=" + value(label, property)));
        this.data.add("limite/" + label.file(), cells.toArray(String[]::new));
    }

    private String value(Label label, Property property) {
        return switch (property.name()) {
            case "marking" -> (label == Label.DOCUMENT) ? "LIMITE" : "";
            case "parent" -> "";
            case "passages" -> (label == Label.DOCUMENT) ? "" : PASSAGE;
            case "code" -> "G05";
            case "subject" -> CLOSED.get(Label.ACTION);
            case "gapKind" -> "G21";
            case "evidence" -> "STATED";
            case "issuer", "scopeActor" -> CLOSED.get(Label.ACTOR);
            case "dueDate", "periodEnd", "until" -> "2030";
            default -> plain(property);
        };
    }

    private String plain(Property property) {
        this.number++;
        return switch (property.type()) {
            case TEXT -> property.list() ? "Kanarie lijst %1$d|kanarie ook %1$d".formatted(this.number)
                    : "Kanarie woord nummer %d".formatted(this.number);
            case NUMBER -> "77";
            case BOOLEAN -> "true";
            case DATE -> "2024";
            case ADDRESS -> "https://kanarie-%d.example/kanarie".formatted(this.number);
            case CHOICE -> property.choices().get(0);
            case REFERENCE -> property.labels()
                .stream()
                .flatMap((label) -> Label.of(label).stream())
                .map(CLOSED::get)
                .collect(Collectors.joining("|"));
        };
    }

    private void relationships(RelationshipType type) {
        for (RelationshipType.Join join : type.joins()) {
            for (Label from : join.from()) {
                for (Label to : join.to()) {
                    if (!ONE_WAY.contains(type) || from.ordinal() < to.ordinal()) {
                        relationship(type, CLOSED.get(from), CLOSED.get(to));
                    }
                    relationship(type, CLOSED.get(from), OPEN.get(to));
                    if (!ONE_WAY.contains(type)) {
                        relationship(type, OPEN.get(from), CLOSED.get(to));
                        relationship(type, OPEN.get(from), OPEN.get(to));
                    }
                }
            }
        }
    }

    private void relationship(RelationshipType type, String from, String to) {
        if (Objects.equals(from, to)) {
            return;
        }
        this.number++;
        String[] ends = type.isRole()
                ? new String[] { "actor=" + from, "role=" + type, "target=" + to, "modality=ASSIGNED",
                        "task=Kanarie taak " + this.number, "taskEn=Kanarie task " + this.number }
                : new String[] { "from=" + from, "type=" + type, "to=" + to };
        this.data
            .add(type.isRole() ? "limite/responsibilities.csv" : "limite/links.csv",
                    Stream
                        .concat(Stream.of(ends),
                                Stream.of("sources=" + PASSAGE, "note=Kanarie reden " + this.number,
                                        "validFrom=2024-02"))
                        .toArray(String[]::new));
    }

}
