package nl.barriergraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The relationship types of the graph with the labels they may join. A role is what an
 * actor does for something; its letter is the one of matrices, our own, near the Dutch
 * RACI (VERI).
 */
public enum RelationshipType {

    ACCOUNTABLE_FOR("E"), COORDINATES("C"), EXECUTES("V"), SUPPORTS("O"), FUNDS("F"), REPORTS_ON("R"), OVERSEES("T"),
    INVOLVED_IN("B"),

    CONTAINS(join(Label.DOCUMENT, Label.SECTION), join(Label.SECTION, Label.SECTION, Label.PASSAGE)),

    STATED_IN(join(withoutDocumentParts(), Label.PASSAGE)),

    PART_OF(join(Label.ACTOR, Label.ACTOR), join(Label.BARRIER, Label.BARRIER_MODEL), join(Label.ACTION, Label.ACTION)),

    MEMBER_OF(join(Label.ACTOR, Label.ACTOR)),

    SUCCEEDS(join(Label.ACTOR, Label.ACTOR)),

    NEXT(join(Label.BARRIER, Label.BARRIER)),

    RAISES(join(Label.INTERVENTION, Label.BARRIER)),

    OCCURS_AT(join(EnumSet.of(Label.SIGNAL, Label.OPPORTUNITY, Label.FACILITATOR), Label.BARRIER)),

    STRENGTHENS(join(Label.ACTION, Label.INTERVENTION)),

    ADDRESSES(join(Label.ACTION, Label.BARRIER)),

    HAS_DELIVERABLE(join(Label.ACTION, Label.DELIVERABLE)),

    REPORTED_TO(join(Label.DELIVERABLE, Label.ACTOR)),

    VIA(join(Label.DELIVERABLE, Label.INSTRUMENT)),

    ADDRESSED_TO(join(EnumSet.of(Label.ACTION, Label.DELIVERABLE), Label.ACTOR)),

    NEEDS(join(EnumSet.of(Label.ACTION, Label.DELIVERABLE), Label.ACTION, Label.DELIVERABLE)),

    USES(join(EnumSet.of(Label.ACTION, Label.INTERVENTION), Label.INSTRUMENT)),

    BASED_ON(join(EnumSet.of(Label.ACTION, Label.INTERVENTION), Label.LEGAL_BASIS)),

    AMENDS(join(Label.ACTION, Label.LEGAL_BASIS)),

    EVALUATES(join(Label.ACTION, Label.LEGAL_BASIS)),

    TRANSPOSES(join(Label.LEGAL_BASIS, Label.LEGAL_BASIS)),

    CONTINUES(join(EnumSet.of(Label.ACTION, Label.DOCUMENT), Label.ACTION, Label.DOCUMENT)),

    IMPLEMENTS(join(EnumSet.of(Label.ACTION, Label.DOCUMENT), Label.ACTION, Label.SECTION, Label.DOCUMENT)),

    CORRESPONDS_TO(join(Label.ACTION, Label.ACTION)),

    ABOUT(join(EnumSet.of(Label.ACTION, Label.INTERVENTION), Label.THEME)),

    HOLDS(join(Label.ACTOR, Label.CLAIM)),

    CONCERNS(new Join(EnumSet.of(Label.CLAIM), EnumSet.allOf(Label.class))),

    FOLLOWS_UP(join(Label.FOLLOW_UP, Label.ACTION, Label.DELIVERABLE, Label.SECTION, Label.DOCUMENT, Label.THEME,
            Label.FOLLOW_UP));

    /**
     * A pattern a relationship type may have.
     *
     * @param from the labels it may start at
     * @param to the labels it may end at
     */
    public record Join(Set<Label> from, Set<Label> to) {
    }

    /** The properties of every relationship but those that say where something stands. */
    public static final List<Property> LINK_PROPERTIES = List.of(
            Property.choice("evidence", Evidence.class).asRequired(), Property.reference("sources", "Passage").asList(),
            Property.text("note"), Property.date("validFrom"), Property.date("validTo"),
            Property.choice("marking", Marking.class));

    /** The properties of a role. */
    public static final List<Property> ROLE_PROPERTIES = Stream
        .concat(Stream.of(Property.choice("modality", Modality.class).asRequired(), Property.text("task"),
                Property.text("taskEn")), LINK_PROPERTIES.stream())
        .toList();

    private final String letter;

    private final List<Join> joins;

    RelationshipType(String letter) {
        this.letter = letter;
        this.joins = List.of(join(Label.ACTOR, Label.BARRIER_MODEL, Label.BARRIER, Label.INTERVENTION, Label.ACTION,
                Label.DELIVERABLE, Label.INSTRUMENT, Label.SECTION, Label.DOCUMENT));
    }

    RelationshipType(Join... joins) {
        this.letter = "";
        this.joins = List.of(joins);
    }

    private static Join join(Label from, Label... to) {
        return join(EnumSet.of(from), to);
    }

    private static Join join(Set<Label> from, Label... to) {
        return new Join(from, Set.of(to));
    }

    private static Set<Label> withoutDocumentParts() {
        return EnumSet.complementOf(EnumSet.of(Label.SECTION, Label.PASSAGE));
    }

    /** The letter of a role; empty on other types. */
    public String letter() {
        return this.letter;
    }

    /** Whether this is a role: what an actor does for something. */
    public boolean isRole() {
        return !this.letter.isEmpty();
    }

    /**
     * Whether this says where something stands; such a relationship has no evidence of
     * its own.
     */
    public boolean isLocation() {
        return this == CONTAINS || this == STATED_IN;
    }

    public List<Join> joins() {
        return this.joins;
    }

    public boolean mayJoin(Label from, Label to) {
        return this.joins.stream().anyMatch((join) -> join.from().contains(from) && join.to().contains(to));
    }

    public static List<RelationshipType> roles() {
        return Arrays.stream(values()).filter(RelationshipType::isRole).toList();
    }

    /** The types that stand in {@code links.csv}. */
    public static List<RelationshipType> links() {
        return Arrays.stream(values()).filter((type) -> !type.isRole() && !type.isLocation()).toList();
    }

}
