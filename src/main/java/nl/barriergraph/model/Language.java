package nl.barriergraph.model;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The two languages of every text; Dutch comes first. */
public enum Language {

    NL, EN;

    /** The ISO 639 code, as in {@code lang} of HTML. */
    public String code() {
        return (this == NL) ? "nl" : "en";
    }

    public String choose(String dutch, String english) {
        return (this == NL) ? dutch : english;
    }

    /** The order of the alphabet of this language, accents and capitals last. */
    public <T> Comparator<T> alphabetical(Function<T, String> text) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(code()));
        return (one, other) -> collator.compare(text.apply(one), text.apply(other));
    }

}
