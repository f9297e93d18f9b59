package nl.barriergraph.questions;

import nl.barriergraph.model.Language;

/** A text in both languages. */
public record Text(String dutch, String english) {

    /** Reads the form {@code Dutch | English} of a header line. */
    static Text of(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("'%s' is not of the form 'Nederlands | English'.".formatted(line));
        }
        return new Text(parts[0].strip(), parts[1].strip());
    }

    public String in(Language language) {
        return language.choose(this.dutch, this.english);
    }

}
