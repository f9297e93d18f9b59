package nl.barriergraph.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Property;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.NodeSheet;

/**
 * A property of a node in words.
 *
 * @param entries the node it refers to, if any
 * @param address where it leads outside, if it does
 * @param term the word of the domain it holds, if it is one
 */
public record Fact(String name, String text, List<Entry> entries, @Nullable String address, @Nullable String term) {

    /** What a page shows in a place of its own. */
    private static final Set<String> ELSEWHERE = Set.of("title", "titleEn", "summary", "summaryEn", "note", "passages",
            "anchor");

    /** The properties the node has, in the order of its label. */
    static List<Fact> of(NodeSheet sheet, Words words) {
        return sheet.label()
            .properties()
            .stream()
            .filter((property) -> !ELSEWHERE.contains(property.name()))
            .flatMap((property) -> of(property, sheet, words).stream())
            .toList();
    }

    private static Optional<Fact> of(Property property, NodeSheet sheet, Words words) {
        Object value = sheet.properties().get(property.name());
        if (value == null) {
            return Optional.empty();
        }
        String name = StringUtils.capitalize(words.text("property." + property.name()));
        Entry referred = sheet.references().get(property.name());
        if (referred != null) {
            return Optional.of(new Fact(name, "", List.of(referred), null, null));
        }
        String address = (property.type() == Property.Type.ADDRESS) ? value.toString() : null;
        String term = (property.type() == Property.Type.CHOICE) ? value.toString() : null;
        return Optional.of(new Fact(name, text(property, value, words), List.of(), address, term));
    }

    private static String text(Property property, Object value, Words words) {
        if (value instanceof List<?> list) {
            return list.stream().map(Objects::toString).collect(Collectors.joining("; "));
        }
        return switch (property.type()) {
            case BOOLEAN -> words.text("web." + value);
            case CHOICE -> {
                String key = property.vocabulary() + "." + value;
                yield words.has(key) ? words.text(key) : value.toString();
            }
            default -> value.toString();
        };
    }

}
