package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One action, intervention or follow-up on a theme.
 *
 * @param date of the event or of the document
 * @param document the earliest that says it
 * @param earlier what it continues or implements
 */
public record ThemeThread(Known<String> date, @Nullable Entry document, Entry subject, RelationshipType relationship,
        List<Entry> earlier, Evidence evidence, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String subject = Titles.of(this.subject, words);
        String date = Titles.ofDate(this.date, words);
        return this.earlier.isEmpty() ? words.text("sentence.theme", date, subject)
                : words.text("sentence.theme.earlier", date, subject, Titles.of(this.earlier, words));
    }

}
