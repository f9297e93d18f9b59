package nl.barriergraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The labels of the graph, each with the file of the data set that holds its nodes and
 * with its properties.
 */
public enum Label {

    DOCUMENT("Document", "documents", Property.text("reference"), Property.date("date"), Property.date("periodStart"),
            Property.date("periodEnd"), Property.reference("issuer", "Actor"),
            Property.choice("available", Available.class).asRequired(), Property.number("missingPages").asList(),
            Property.choice("level", Level.class).asRequired(), Property.address("url")),

    SECTION("Section", "sections", Property.reference("document", "Document").asRequired(),
            Property.reference("parent", "Section"), Property.text("number"), Property.number("page"),
            Property.text("anchor"),
            Property.choice("available", Available.class, List.of("FULL", "PART", "NONE")).asRequired()),

    PASSAGE("Passage", "passages", Property.reference("section", "Section").asRequired(), Property.text("number"),
            Property.number("page"), Property.text("anchor").asRequired()),

    ACTION("Action", "actions", Property.text("number").asRequired(), Property.date("startDate"),
            Property.date("dueDate"), Property.text("dueText"), Property.choice("recurrence", Recurrence.class)),

    DELIVERABLE("Deliverable", "deliverables", Property.date("startDate"), Property.date("dueDate"),
            Property.text("dueText"), Property.choice("recurrence", Recurrence.class)),

    BARRIER_MODEL("BarrierModel", "barrier-models", Property.choice("status", ModelStatus.class).asRequired()),

    BARRIER("Barrier", "barriers", Property.number("position").asRequired(),
            Property.bool("crossCutting").asRequired()),

    INTERVENTION("Intervention", "interventions", Property.choice("instrumentKind", InstrumentKind.class).asRequired(),
            Property.choice("status", InterventionStatus.class), Property.choice("scope", Scope.class).asRequired()),

    SIGNAL("Signal", "signals"),

    OPPORTUNITY("Opportunity", "opportunities"),

    FACILITATOR("Facilitator", "facilitators", Property.choice("knowing", Knowing.class)),

    ACTOR("Actor", "actors", Property.text("abbreviation"), Property.text("aliases").asList(),
            Property.choice("tier", Tier.class).asRequired(), Property.choice("kind", ActorKind.class).asRequired()),

    INSTRUMENT("Instrument", "instruments", Property.choice("kind", MeansKind.class).asRequired()),

    LEGAL_BASIS("LegalBasis", "legal-bases", Property.text("citation").asRequired(),
            Property.choice("status", LegalStatus.class).asRequired()),

    THEME("Theme", "themes"),

    CLAIM("Claim", "claims", Property.choice("kind", ClaimKind.class).asRequired(),
            Property.choice("stance", Stance.class), Property.choice("gapKind", GapCode.class)),

    FOLLOW_UP("FollowUp", "follow-ups", Property.date("date"), Property.address("url"),
            Property.choice("level", Level.class).asRequired(), Property.choice("outcome", Outcome.class).asRequired(),
            Property.reference("scopeActor", "Actor")),

    GAP_DECISION("GapDecision", "gap-decisions", Property.choice("code", GapCode.class).asRequired(),
            Property.reference("subject").asRequired(), Property.text("reason").asRequired(),
            Property.text("by").asRequired(), Property.date("until").asRequired());

    private static final Property PASSAGES = Property.reference("passages", "Passage").asList();

    private static final Property MARKING = Property.choice("marking", Marking.class);

    private final String label;

    private final String plural;

    private final List<Property> own;

    Label(String label, String plural, Property... own) {
        this.label = label;
        this.plural = plural;
        this.own = List.of(own);
    }

    /** The label as Neo4j knows it. */
    public String label() {
        return this.label;
    }

    /** Name of the file that holds the nodes of this label. */
    public String file() {
        return this.plural + ".csv";
    }

    /**
     * Whether the node is a part of a document: it has the marking of its document and is
     * said nowhere else.
     */
    public boolean isPartOfDocument() {
        return this == SECTION || this == PASSAGE;
    }

    /** Every property, in the order of the file's columns, without {@code id}. */
    public List<Property> properties() {
        return Stream.concat(this.own.stream(), common()).toList();
    }

    private Stream<Property> common() {
        Property title = Property.text("title");
        Property titleEn = Property.text("titleEn");
        return Stream
            .of(required(title), required(titleEn), Property.text("summary"), Property.text("summaryEn"),
                    Property.choice("evidence", Evidence.class).asRequired(), PASSAGES, Property.text("note"), MARKING)
            .filter((property) -> !isPartOfDocument() || (!property.equals(PASSAGES) && !property.equals(MARKING)))
            .map((property) -> (property.equals(MARKING) && this == DOCUMENT) ? property.asRequired() : property);
    }

    private Property required(Property property) {
        return (this == PASSAGE) ? property : property.asRequired();
    }

    public static Optional<Label> of(String label) {
        return Arrays.stream(values()).filter((candidate) -> candidate.label.equals(label)).findFirst();
    }

}
