package nl.barriergraph.dataset;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.barriergraph.model.Message;

/**
 * The text of a cell, whatever its column: in one form, so that the same text is written
 * in one way, and judged for what nobody would see or mean.
 *
 * @param text without spaces around it, composed (NFC), with plain spaces
 */
record CellText(String text) {

    /** More than ten times the longest text of the data. */
    static final int LONGEST = 4000;

    private static final int SHOWN = 100;

    /**
     * Control characters, those that change the direction of the text around them or take
     * no room, and those that stand for no character.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]");

    /** UTF-8 that was read as Windows-1252 and saved again. */
    private static final Pattern GARBLED = Pattern.compile("\u00C3[\u0080-\u00BF]|\u00C2[\u0080-\u00BF]|\u00E2\u20AC");

    /** What a spreadsheet takes for a formula. */
    private static final Pattern FORMULA = Pattern.compile("(^|\\|)\\s*[=+@-]");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{IsGreek}\\p{IsCyrillic}]");

    private static final Set<Character.UnicodeScript> ALIKE = EnumSet.of(Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC);

    /** The text of a field as a file holds it. */
    static CellText of(String field) {
        if (isPlain(field)) {
            return new CellText(field.strip());
        }
        String plain = field.replaceAll("\\p{Zs}", " ").strip();
        return new CellText(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    /** Most cells are, and there is little to look for in them. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch((character) -> character >= ' ' && character <= '~');
    }

    /** What is wrong with it, if anything. */
    Optional<Message> fault() {
        if (this.text.length() > LONGEST) {
            return Optional.of(Message.of("data.tooLong", visible(), this.text.length(), LONGEST));
        }
        if (FORMULA.matcher(this.text).find()) {
            return Optional.of(Message.of("data.formula", visible()));
        }
        return isPlain(this.text) ? Optional.empty() : faultOfLetters();
    }

    private Optional<Message> faultOfLetters() {
        Matcher unseen = UNSEEN.matcher(this.text);
        if (unseen.find()) {
            return Optional.of(Message.of("data.unseen", visible(), code(unseen.group())));
        }
        if (GARBLED.matcher(this.text).find()) {
            return Optional.of(Message.of("data.garbled", visible()));
        }
        return !OTHER_SCRIPT.matcher(this.text).find() ? Optional.empty()
                : WORD.matcher(this.text)
                    .results()
                    .map((word) -> word.group())
                    .filter(CellText::isMixed)
                    .findFirst()
                    .map((word) -> Message.of("data.mixed", word, odd(word)));
    }

    private static boolean isMixed(String word) {
        return word.codePoints().mapToObj(Character.UnicodeScript::of).filter(ALIKE::contains).distinct().count() > 1;
    }

    private static String odd(String word) {
        return word.codePoints()
            .filter((letter) -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN)
            .distinct()
            .mapToObj((letter) -> code(Character.toString(letter)))
            .collect(Collectors.joining(", "));
    }

    private static String code(String character) {
        return "U+%04X".formatted(character.codePointAt(0));
    }

    /** Fit for a message: short, and with the code of what cannot be seen. */
    String visible() {
        String start = (this.text.length() > SHOWN) ? this.text.substring(0, SHOWN) + "…" : this.text;
        return UNSEEN.matcher(start).replaceAll((match) -> "\\\\u%04X".formatted((int) match.group().charAt(0)));
    }

}
