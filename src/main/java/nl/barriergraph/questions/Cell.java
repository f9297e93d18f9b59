package nl.barriergraph.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.GapCode;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One value of a row, in the forms in which it is handed out.
 *
 * @param value what the record holds; null where nothing is expected
 */
public record Cell(@Nullable Object value) {

    /** The value behind a {@link Known}. */
    private @Nullable Object fact() {
        return (this.value instanceof Known.Fact<?> fact) ? fact.value() : this.value;
    }

    /** Why there is no value, or null. */
    public @Nullable AbsenceKind absence() {
        return (this.value instanceof Known.Absent<?> absent) ? absent.kind() : null;
    }

    /** The node, or null where the value is none. */
    public @Nullable Entry entry() {
        return (fact() instanceof Entry entry) ? entry : null;
    }

    /** The nodes of a list, or none. */
    public List<Entry> entries() {
        return (fact() instanceof List<?> list)
                ? list.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList() : List.of();
    }

    /** The name of the word of the domain, or null where the value is none. */
    public @Nullable String term() {
        return (fact() instanceof Enum<?> word) ? word.name() : null;
    }

    /**
     * The value for a reader; an absence stands in angle quotes, so that it never looks
     * like a value.
     */
    public String text(Words words) {
        AbsenceKind absence = absence();
        return (absence != null) ? "‹" + words.of(absence) + "›" : text(fact(), words);
    }

    private static String text(@Nullable Object value, Words words) {
        if (value == null) {
            return "";
        }
        if (value instanceof Entry entry) {
            return entry.title(words.language());
        }
        if (value instanceof Text text) {
            return text.in(words.language());
        }
        if (value instanceof List<?> list) {
            return list.stream().map((item) -> text(item, words)).collect(Collectors.joining("; "));
        }
        return (value instanceof Enum<?> word && !(word instanceof GapCode)) ? words.of(word) : value.toString();
    }

    /** The value for a program: ids, names of words, lists, or a map. */
    public @Nullable Object json(Words words) {
        AbsenceKind absence = absence();
        return (absence != null) ? Map.of("absent", absence.name()) : json(fact(), words);
    }

    private static @Nullable Object json(@Nullable Object value, Words words) {
        if (value instanceof Entry entry) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("id", entry.id());
            node.put("label", entry.label());
            node.put("title", entry.title(words.language()));
            return node;
        }
        if (value instanceof Text text) {
            return text.in(words.language());
        }
        if (value instanceof List<?> list) {
            return list.stream().map((item) -> json(item, words)).toList();
        }
        return (value instanceof Enum<?> word) ? word.name() : value;
    }

    /**
     * The value for a spreadsheet: ids and names of words, lists separated by {@code |}.
     */
    public String key(Words words) {
        AbsenceKind absence = absence();
        if (absence != null) {
            return absence.name();
        }
        Object value = fact();
        return (value instanceof List<?> list)
                ? list.stream().map((item) -> key(item, words)).collect(Collectors.joining("|")) : key(value, words);
    }

    private static String key(@Nullable Object value, Words words) {
        if (value instanceof Entry entry) {
            return entry.id();
        }
        return (value instanceof Enum<?> word) ? word.name() : text(value, words);
    }

}
