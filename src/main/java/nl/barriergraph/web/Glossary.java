package nl.barriergraph.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.AbsenceKind;
import nl.barriergraph.model.Attendance;
import nl.barriergraph.model.ClaimKind;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Ground;
import nl.barriergraph.model.InstrumentKind;
import nl.barriergraph.model.Label;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Severity;
import nl.barriergraph.model.Tier;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Citation;
import nl.barriergraph.questions.Name;
import nl.barriergraph.questions.Question;
import org.jspecify.annotations.Nullable;

/**
 * Every word the application uses and every name the texts use.
 *
 * @param groups the terms by the key of their heading
 */
public record Glossary(Map<String, List<Term>> groups) {

    /**
     * A term.
     *
     * @param mark its abbreviation, letter or code; may be empty
     * @param explanation may be empty where the name says it all
     * @param node the node it is the name of; null for a word of the application
     * @param shape the name of the word, which gives it its shape; null for a name
     * @param sources where the texts use it; none for a word of the application
     */
    public record Term(String name, String mark, String explanation, @Nullable Entry node, @Nullable String shape,
            List<Citation> sources) {
    }

    static Glossary of(List<Name> names, SortedMap<String, Question> gapRules, Words words) {
        Map<String, List<Term>> groups = new LinkedHashMap<>();
        groups.put("abbreviations", named(names.stream().filter((name) -> !name.mark().isEmpty()), words));
        groups.put("roles", words(RelationshipType.roles().toArray(RelationshipType[]::new), words));
        groups.put("modalities", words(Modality.values(), words));
        groups.put("grounds", words(Ground.values(), words));
        groups.put("evidence", words(Evidence.values(), words));
        groups.put("absence", words(AbsenceKind.values(), words));
        groups.put("gaps",
                gapRules.entrySet()
                    .stream()
                    .map((rule) -> new Term(rule.getValue().title().in(words.language()), rule.getKey(),
                            rule.getValue().explanation().in(words.language()), null, null, List.of()))
                    .toList());
        groups.put("severities", words(Severity.values(), words));
        groups.put("attendance", words(Attendance.values(), words));
        groups.put("labels", words(Label.values(), words));
        groups.put("instruments", words(InstrumentKind.values(), words));
        groups.put("tiers", words(Tier.values(), words));
        groups.put("claims", words(ClaimKind.values(), words));
        groups.put("markings", words(Marking.values(), words));
        groups.put("names", named(names.stream().filter((name) -> name.mark().isEmpty()), words));
        return new Glossary(groups);
    }

    /** The highest marking among the sources. */
    Marking marking() {
        return this.groups.values()
            .stream()
            .flatMap(List::stream)
            .flatMap((term) -> term.sources().stream())
            .map(Citation::marking)
            .max(Comparator.naturalOrder())
            .orElse(Marking.PUBLIC);
    }

    private static List<Term> words(Enum<?>[] all, Words words) {
        return Arrays.stream(all)
            .map((word) -> new Term(words.of(word), (word instanceof RelationshipType role) ? role.letter() : "",
                    words.text("glossary." + word.getDeclaringClass().getSimpleName() + "." + word.name()), null,
                    word.name(), List.of()))
            .toList();
    }

    private static List<Term> named(Stream<Name> names, Words words) {
        return names
            .map((name) -> new Term(name.entry().title(words.language()), name.mark(),
                    name.aliases().stream().collect(Collectors.joining("; ")), name.entry(), null, name.sources()))
            .sorted(words.language().alphabetical((term) -> term.mark() + term.name()))
            .toList();
    }

}
