package nl.barriergraph.questions;

import nl.barriergraph.model.Language;
import nl.barriergraph.model.Marking;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands.
 *
 * @param id of the passage
 * @param document id of the document
 * @param section id of the section
 * @param number as printed, if it has one
 * @param page null where the text has no pages
 * @param anchor a few words that occur there
 */
public record Citation(String id, String document, Text documentTitle, String section, Text sectionTitle,
        @Nullable String number, @Nullable Integer page, String anchor, Marking marking) {

    /** The document with number and page, as short as a sentence needs it. */
    String place(Words words) {
        return this.documentTitle.in(words.language()) + ((this.number != null) ? ", " + this.number : "")
                + ((this.page != null) ? ", " + words.text("citation.page", this.page.toString()) : "");
    }

    /** The citation in one line: document, section, number, page and anchor. */
    public String line(Words words) {
        Language language = words.language();
        return this.documentTitle.in(language) + ", " + this.sectionTitle.in(language)
                + ((this.number != null) ? ", " + this.number : "")
                + ((this.page != null) ? ", " + words.text("citation.page", this.page.toString()) : "") + ", "
                + words.text("citation.anchor", this.anchor);
    }

}
