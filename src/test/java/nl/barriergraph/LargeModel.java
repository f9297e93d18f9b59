package nl.barriergraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.RelationshipType;

/**
 * A data set of any size with the shape of a real one: barrier models for ten kinds of
 * crime in each of many regions. The first model is the real one, unchanged. Of what it
 * is made of, actions, interventions, barriers and all that hangs on them are a model's
 * own; national actors, the papers and their themes are a region's; actors of other
 * tiers, instruments and laws are everybody's. The same seed gives the same data.
 */
public final class LargeModel {

    private static final int KINDS = 10;

    private static final List<String> CRIMES = List.of("mensensmokkel", "drugs", "wapens", "mensenhandel", "witwassen",
            "fraude", "cybercrime", "milieu", "vervalsing", "diefstal");

    /** Of how many duties the actor or the modality is drawn anew, in a hundred. */
    private static final int VARIED = 30;

    private static final Set<Label> EVERYBODYS = EnumSet.of(Label.INSTRUMENT, Label.LEGAL_BASIS);

    private static final Set<Label> REGIONS = EnumSet.of(Label.DOCUMENT, Label.SECTION, Label.PASSAGE, Label.THEME);

    private static final Set<String> NAMES = Set.of("title", "titleEn", "abbreviation", "aliases", "citation");

    private final Dataset real;

    private final Random random;

    private final int interventions;

    private final int duties;

    private final int models;

    private final List<Node> nodes = new ArrayList<>();

    private final Map<Relationship.Key, Relationship> relationships = new HashMap<>();

    /** Most relationships have the properties of others. */
    private final Interner<ImmutableSortedMap<String, Object>> properties = Interners.newStrongInterner();

    private final List<String> measures;

    private final Map<String, List<Relationship>> dutiesByTarget;

    private final List<Relationship.Key> variable = new ArrayList<>();

    private LargeModel(Dataset real, int interventions, int duties, long seed) {
        this.real = real;
        this.random = new Random(seed);
        this.interventions = interventions;
        this.duties = duties;
        this.measures = real.nodes()
            .values()
            .stream()
            .filter((node) -> node.label() == Label.INTERVENTION)
            .map(Node::id)
            .toList();
        this.dutiesByTarget = real.relationships()
            .values()
            .stream()
            .filter((row) -> row.type().isRole())
            .collect(Collectors.groupingBy((row) -> label(row.to()) + " " + row.type()));
        this.models = models();
    }

    /**
     * Makes the data set.
     * @param interventions how many it has, at least as many as the real one
     * @param duties how many it has
     */
    public static Dataset of(Dataset real, int interventions, int duties, long seed) {
        return new LargeModel(real, interventions, duties, seed).dataset();
    }

    /**
     * As many as give the duties, when a model other than the first has only a part of
     * the interventions.
     */
    private int models() {
        Map<Boolean, Long> roles = this.real.relationships()
            .values()
            .stream()
            .filter((row) -> row.type().isRole() && scope(row) == Scope.MODEL)
            .collect(Collectors.partitioningBy((row) -> label(row.to()) == Label.INTERVENTION, Collectors.counting()));
        double onInterventions = (double) roles.get(true) / this.measures.size() * this.interventions;
        return (int) Math.max(1, Math.round((this.duties - onInterventions) / roles.get(false)));
    }

    private Dataset dataset() {
        List<Integer> shares = shares();
        copy(Scope.EVERYBODY, new Place(0, 0), Set.of());
        for (int model = 0; model < this.models; model++) {
            if (model % KINDS == 0) {
                copy(Scope.REGION, new Place(model / KINDS, 0), Set.of());
            }
            copy(Scope.MODEL, new Place(model / KINDS, model % KINDS), left(model, shares.get(model)));
        }
        settleDuties();
        return Dataset.of(this.nodes, this.relationships.values());
    }

    /** How many interventions each model has. */
    private List<Integer> shares() {
        int all = this.measures.size();
        int rest = this.interventions - all;
        int others = Math.max(1, this.models - 1);
        return IntStream.range(0, this.models)
            .map((model) -> (model == 0) ? all : rest * model / others - rest * (model - 1) / others)
            .boxed()
            .toList();
    }

    /** The interventions a model does without. */
    private Set<String> left(int model, int share) {
        List<String> ids = new ArrayList<>(this.measures);
        Collections.shuffle(ids, this.random);
        return (model == 0) ? Set.of() : Set.copyOf(ids.subList(Math.min(share, ids.size()), ids.size()));
    }

    private void copy(Scope scope, Place place, Set<String> left) {
        Names names = new Names(place);
        this.real.nodes()
            .values()
            .stream()
            .filter((node) -> scope(node) == scope && node.label() != Label.GAP_DECISION && !left.contains(node.id()))
            .forEach((node) -> this.nodes.add(names.copy(node)));
        this.real.relationships()
            .values()
            .stream()
            .filter((row) -> scope(row) == scope)
            .map((row) -> left.contains(row.to()) && row.type() == RelationshipType.STRENGTHENS
                    ? new Relationship(row.from(), row.type(), kept(left), row.properties()) : row)
            .filter((row) -> !left.contains(row.from()) && !left.contains(row.to()))
            .forEach((row) -> add(names, names.isFirst() ? row : varied(row), names.isFirst()));
    }

    /** What an action strengthens instead of an intervention that is left out. */
    private String kept(Set<String> left) {
        List<String> kept = this.measures.stream().filter((id) -> !left.contains(id)).toList();
        return kept.get(this.random.nextInt(kept.size()));
    }

    private void add(Names names, Relationship row, boolean fixed) {
        Relationship copy = names.copy(row);
        if (this.relationships.putIfAbsent(copy.key(), copy) == null && copy.type().isRole() && !fixed) {
            this.variable.add(copy.key());
        }
    }

    /**
     * A duty with the actor or the modality of another one of its kind, so that models
     * differ and the distributions stay.
     */
    private Relationship varied(Relationship row) {
        if (!row.type().isRole() || this.random.nextInt(100) >= VARIED) {
            return row;
        }
        List<Relationship> alike = this.dutiesByTarget.get(label(row.to()) + " " + row.type());
        Relationship other = alike.get(this.random.nextInt(alike.size()));
        if (this.random.nextBoolean()) {
            return new Relationship(other.from(), row.type(), row.to(), row.properties());
        }
        TreeMap<String, Object> properties = new TreeMap<>(row.properties());
        properties.put("modality", other.properties().get("modality"));
        return new Relationship(row.from(), row.type(), row.to(), properties);
    }

    /** Takes away or adds a few until there are as many as asked. */
    private void settleDuties() {
        long surplus = this.relationships.keySet().stream().filter((key) -> key.type().isRole()).count() - this.duties;
        Collections.shuffle(this.variable, this.random);
        this.variable.stream().limit(Math.max(0, surplus)).forEach(this.relationships::remove);
        for (int i = 0; surplus < 0; i++) {
            Relationship row = this.relationships.get(this.variable.get(i % this.variable.size()));
            Relationship other = this.relationships.get(this.variable.get(this.random.nextInt(this.variable.size())));
            Relationship more = new Relationship(other.from(), row.type(), row.to(), row.properties());
            surplus += (this.relationships.putIfAbsent(more.key(), more) == null) ? 1 : 0;
        }
    }

    private Label label(String id) {
        return this.real.nodes().get(id).label();
    }

    /** Whose a node is. */
    private enum Scope {

        EVERYBODY, REGION, MODEL

    }

    private static Scope scope(Node node) {
        if (EVERYBODYS.contains(node.label()) || (node.label() == Label.ACTOR && !"NL".equals(node.text("tier")))) {
            return Scope.EVERYBODY;
        }
        return (REGIONS.contains(node.label()) || node.label() == Label.ACTOR) ? Scope.REGION : Scope.MODEL;
    }

    /** A relationship is copied as often as the end of which there are most. */
    private Scope scope(Relationship row) {
        Scope from = scope(this.real.nodes().get(row.from()));
        Scope to = scope(this.real.nodes().get(row.to()));
        // what everybody shares is stated in the papers of the first region alone
        if (row.type() == RelationshipType.STATED_IN && from == Scope.EVERYBODY) {
            return Scope.EVERYBODY;
        }
        return (from.compareTo(to) > 0) ? from : to;
    }

    /**
     * Where a copy stands.
     *
     * @param region from 0
     * @param kind of crime, from 0
     */
    private record Place(int region, int kind) {

        String model() {
            return "m" + (this.region * KINDS + this.kind) + "-";
        }

        String text() {
            return " (" + CRIMES.get(this.kind) + ", regio " + this.region + ")";
        }

    }

    /** The ids and titles of the copies in one place. */
    private final class Names {

        private final Place place;

        private final Map<String, String> ids = new HashMap<>();

        Names(Place place) {
            this.place = place;
        }

        boolean isFirst() {
            return this.place.region() == 0 && this.place.kind() == 0;
        }

        Node copy(Node node) {
            TreeMap<String, Object> properties = new TreeMap<>(node.properties());
            node.label()
                .properties()
                .stream()
                .filter((property) -> property.type() == Property.Type.REFERENCE)
                .forEach((property) -> properties.computeIfPresent(property.name(), (name, id) -> id(id.toString())));
            if (scope(node) != Scope.EVERYBODY && !isFirst()) {
                properties.replaceAll((name, value) -> NAMES.contains(name) ? named(value) : value);
            }
            return new Node(node.label(), id(node.id()), properties);
        }

        private Object named(Object value) {
            return (value instanceof List<?> list) ? list.stream().map((name) -> name + this.place.text()).toList()
                    : value + this.place.text();
        }

        Relationship copy(Relationship row) {
            TreeMap<String, Object> properties = new TreeMap<>(row.properties());
            properties.computeIfPresent("sources",
                    (name, value) -> ((List<?>) value).stream().map((id) -> id(id.toString())).toList());
            return new Relationship(id(row.from()), row.type(), id(row.to()),
                    LargeModel.this.properties.intern(ImmutableSortedMap.copyOf(properties)));
        }

        private String id(String id) {
            return this.ids.computeIfAbsent(id, this::made);
        }

        private String made(String id) {
            Node node = LargeModel.this.real.nodes().get(id);
            String region = (this.place.region() == 0) ? "" : "r" + this.place.region() + "-";
            return switch (scope(node)) {
                case EVERYBODY -> id;
                case REGION ->
                    (node.label() == Label.THEME) ? "thema-" + region + id.substring("thema-".length()) : region + id;
                case MODEL -> isFirst() ? id : switch (node.label()) {
                    case FOLLOW_UP -> "vervolg-" + this.place.model() + id.substring("vervolg-".length());
                    case ACTION, DELIVERABLE -> within(id, region, "-");
                    case CLAIM -> within(id, region, "-c-");
                    default -> this.place.model() + id;
                };
            };
        }

        /** An id that begins with its document's. */
        private String within(String id, String region, String infix) {
            String document = LargeModel.this.real.nodes()
                .values()
                .stream()
                .filter((node) -> node.label() == Label.DOCUMENT && id.startsWith(node.id() + infix))
                .map(Node::id)
                .max((one, other) -> one.length() - other.length())
                .orElseThrow();
            return region + document + infix + this.place.model() + id.substring(document.length() + infix.length());
        }

    }

}
