package nl.barriergraph.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.graph.Statements;
import nl.barriergraph.model.Available;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;

/**
 * A document as it is built up, with what each passage became in the graph.
 *
 * @param parts the sections right below the document
 */
public record DocumentOutline(List<Part> parts) {

    /** Sections by page, then as they are numbered; those that have neither come last. */
    private static final Comparator<Part> ORDER = Comparator
        .<Part>comparingInt((part) -> part.firstPage().orElse(Integer.MAX_VALUE))
        .thenComparing(Part::number, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing((part) -> part.section().id());

    /**
     * A section.
     *
     * @param number as printed, if it has one
     * @param available how much of it was read
     * @param note what the data say of its reading
     */
    public record Part(Entry section, @Nullable String number, @Nullable Integer page, Available available,
            @Nullable String note, List<Place> places, List<Part> parts) {

        /** Its own page, or the first one of what it contains. */
        OptionalInt firstPage() {
            if (this.page != null) {
                return OptionalInt.of(this.page);
            }
            return IntStream
                .concat(this.places.stream().map(Place::page).filter(Objects::nonNull).mapToInt(Integer::intValue),
                        this.parts.stream().flatMapToInt((part) -> part.firstPage().stream()))
                .min();
        }

    }

    /**
     * A passage.
     *
     * @param nodes what is stated there
     * @param carried the relationships that rest on it
     */
    public record Place(String id, @Nullable String number, @Nullable Integer page, String anchor, List<Entry> nodes,
            List<Carried> carried) {
    }

    /** A relationship, as a passage carries it. */
    public record Carried(Entry from, RelationshipType type, Entry to, @Nullable Modality modality,
            List<String> passages) {
    }

    static DocumentOutline read(String document, SimpleQueryRunner transaction) {
        Map<String, Object> id = Map.of("id", document);
        List<Record> passages = transaction.run(Statements.named("passages-of-document"), id).list();
        Map<String, List<Carried>> carried = new HashMap<>();
        carried(passages.stream().map((row) -> row.get("passage").get("id").asString()).toList(), transaction)
            .forEach((link) -> link.passages()
                .forEach((passage) -> carried.computeIfAbsent(passage, (key) -> new ArrayList<>()).add(link)));
        Map<String, List<Place>> places = new LinkedHashMap<>();
        passages.forEach((row) -> places.computeIfAbsent(row.get("section").asString(), (section) -> new ArrayList<>())
            .add(place(row, carried)));
        List<Record> sections = transaction.run(Statements.named("sections-of-document"), id).list();
        return new DocumentOutline(parts(document, sections, places));
    }

    static List<Carried> carried(List<String> passages, SimpleQueryRunner transaction) {
        return transaction.run(Statements.named("links-carried"), Map.of("passages", passages))
            .list((row) -> new Carried(Entry.of(row.get("from").asNode()),
                    RelationshipType.valueOf(row.get("type").asString()), Entry.of(row.get("to").asNode()),
                    row.get("modality").isNull() ? null : Modality.valueOf(row.get("modality").asString()),
                    row.get("passages").asList(Value::asString)));
    }

    private static Place place(Record row, Map<String, List<Carried>> carried) {
        Node passage = row.get("passage").asNode();
        String id = passage.get("id").asString();
        return new Place(id, text(passage, "number"), page(passage), passage.get("anchor").asString(),
                row.get("nodes").asList((node) -> Entry.of(node.asNode())), carried.getOrDefault(id, List.of()));
    }

    private static List<Part> parts(String parent, List<Record> sections, Map<String, List<Place>> places) {
        Stream<Part> parts = sections.stream()
            .filter((row) -> row.get("parent").asString().equals(parent))
            .map((row) -> part(row.get("section").asNode(), sections, places));
        return parts.sorted(ORDER).toList();
    }

    private static Part part(Node section, List<Record> sections, Map<String, List<Place>> places) {
        Entry entry = Entry.of(section);
        return new Part(entry, text(section, "number"), page(section),
                Available.valueOf(section.get("available").asString()), text(section, "note"),
                places.getOrDefault(entry.id(), List.of()), parts(entry.id(), sections, places));
    }

    private static @Nullable String text(Node node, String property) {
        return node.get(property).isNull() ? null : node.get(property).asString();
    }

    private static @Nullable Integer page(Node node) {
        return node.get("page").isNull() ? null : Integer.valueOf(node.get("page").asInt());
    }

}
