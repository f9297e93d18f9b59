package nl.barriergraph.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/**
 * The words the program speaks, in one language; they stand in {@code words_nl} and
 * {@code words_en}.
 */
public final class Words {

    private static final Words DUTCH = new Words(Language.NL);

    private static final Words ENGLISH = new Words(Language.EN);

    private final Language language;

    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("words", Locale.forLanguageTag(language.code()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return (language == Language.NL) ? DUTCH : ENGLISH;
    }

    public Language language() {
        return this.language;
    }

    /** The name of a word of the domain. */
    public String of(Enum<?> word) {
        return this.bundle.getString(word.getDeclaringClass().getSimpleName() + "." + word.name());
    }

    /**
     * A text of the program.
     * @param arguments what takes the places of {@code {0}}, {@code {1}} … in the text
     */
    public String text(String key, Object... arguments) {
        String text = this.bundle.getString(key);
        return (arguments.length > 0)
                ? new MessageFormat(text, Locale.forLanguageTag(this.language.code())).format(arguments) : text;
    }

    /**
     * What an actor has in a role, to begin a sentence with, such as "Uitvoering van".
     */
    public String noun(RelationshipType role) {
        return allNouns(List.of(role));
    }

    /** What an actor has in several roles at once, to begin a sentence with. */
    public String allNouns(List<RelationshipType> roles) {
        return nouns(roles, "sentence.and");
    }

    /** What actors have in one of several roles, to begin a sentence with. */
    public String anyNoun(List<RelationshipType> roles) {
        return nouns(roles, "sentence.or");
    }

    private String nouns(List<RelationshipType> roles, String joint) {
        return StringUtils.capitalize(roles.stream()
            .map((role) -> text("RelationshipType." + role.name() + ".noun"))
            .collect(Collectors.joining(text(joint))));
    }

    /** A relationship as a sentence; Dutch takes some verbs apart: "zet … voort". */
    public String link(String from, RelationshipType type, String to) {
        String apart = "RelationshipType." + type.name() + ".sentence";
        return has(apart) ? text(apart, from, to) : text("sentence.link", from, of(type), to);
    }

    /** The name of a label as Neo4j knows it. */
    public String label(String label) {
        return Label.of(label).map(this::of).orElse(label);
    }

    /** The texts by key, for what takes its texts from a bundle. */
    public ResourceBundle bundle() {
        return this.bundle;
    }

    public boolean has(String key) {
        return this.bundle.containsKey(key);
    }

}
