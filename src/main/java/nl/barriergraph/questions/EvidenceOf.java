package nl.barriergraph.questions;

import java.util.List;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Evidence;
import nl.barriergraph.model.Modality;
import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * One passage behind a node, by the relationship it carries.
 *
 * @param modality only on roles
 * @param page empty where the text has no pages
 * @param anchor a few words that occur there
 */
public record EvidenceOf(Entry from, RelationshipType relationship, Entry to, @Nullable Modality modality,
        Evidence evidence, Entry document, @Nullable String page, String anchor, List<String> sources) implements Row {

    @Override
    public String sentence(Words words) {
        return words.text("sentence.evidence", Titles.of(this.document, words),
                words.link(Titles.of(this.from, words), this.relationship, Titles.of(this.to, words)));
    }

}
