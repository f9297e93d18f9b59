package nl.barriergraph.dataset;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.model.Label;
import nl.barriergraph.model.Message;

/**
 * Finds the same thing under two ids: two nodes of a label whose titles have the same
 * words, whatever their order, case and articles, within one document where the label
 * belongs to one; and two actors that share an abbreviation or another name.
 */
final class Namesakes {

    private static final Set<Label> JUDGED = EnumSet.of(Label.ACTION, Label.ACTOR, Label.BARRIER, Label.INTERVENTION,
            Label.INSTRUMENT, Label.LEGAL_BASIS, Label.THEME, Label.SIGNAL, Label.OPPORTUNITY, Label.FACILITATOR);

    private static final Set<String> SMALL_WORDS = Set.of("de", "het", "een", "van", "en", "the", "a", "an", "of",
            "and");

    private final List<Problem> problems;

    private final Map<String, NodeDraft> seen = new HashMap<>();

    Namesakes(List<Problem> problems) {
        this.problems = problems;
    }

    void check(List<NodeDraft> drafts) {
        drafts.stream()
            .filter((draft) -> JUDGED.contains(draft.label()))
            .forEach((draft) -> names(draft).distinct().forEach((name) -> check(draft, name)));
    }

    private void check(NodeDraft draft, Name name) {
        NodeDraft first = this.seen.putIfAbsent(draft.label() + " " + name.key(), draft);
        if (first != null && !first.id().equals(draft.id())) {
            this.problems.add(draft.row()
                .problem(name.column(),
                        Message.of("data.namesake", name.text(), first.id(), first.row().file(), first.row().line())));
        }
    }

    private record Name(String column, String text, String key) {
    }

    private static Stream<Name> names(NodeDraft draft) {
        Stream<String> columns = (draft.label() == Label.ACTOR) ? Stream.of("title", "abbreviation", "aliases")
                : Stream.of("title");
        return columns.flatMap((column) -> draft.references(column)
            .stream()
            .map((text) -> new Name(column, text, document(draft) + key(text))));
    }

    /** Actions of two documents may well have the same title. */
    private static String document(NodeDraft draft) {
        return (draft.label() == Label.ACTION) ? draft.references("passages")
            .stream()
            .findFirst()
            .map((passage) -> passage.replaceAll("-v-.*", " "))
            .orElse("") : "";
    }

    private static String key(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter((word) -> !word.isEmpty() && !SMALL_WORDS.contains(word))
            .sorted()
            .collect(Collectors.joining(" "));
    }

}
