package nl.barriergraph.model;

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

}
