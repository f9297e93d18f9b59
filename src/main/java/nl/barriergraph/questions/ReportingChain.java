package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One deliverable on its way to a forum.
 *
 * @param ground why it counts: it goes there, is needed for one that does, or belongs to
 * a paper the forum oversees
 * @param to the forum, the deliverable it is needed for or the paper overseen
 * @param modality the firmest of the roles of those who report
 * @param via the series it appears in
 */
public record ReportingChain(RelationshipType ground, Entry deliverable, Entry to, List<Entry> reporters,
        @Nullable Modality modality, List<Entry> via, Known<String> due, Evidence evidence,
        List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        String deliverable = Titles.of(this.deliverable, words);
        String due = Titles.ofDate(this.due, words);
        if (this.modality == null) {
            return words.text("sentence.report.nobody", deliverable, due);
        }
        return words.text("sentence.report", Titles.of(this.reporters, words), deliverable, due);
    }

}
