package nl.barriergraph.graph;

import java.util.List;

import nl.barriergraph.model.Available;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Marking;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A source document.
 *
 * @param date of issue, ISO, possibly partial
 * @param available how much of it was read
 * @param missingPages pages that were not available
 */
@Node("Document")
public record Document(@Id String id, String title, String titleEn, @Nullable String reference, @Nullable String date,
        Available available, @Nullable List<Long> missingPages, Marking marking, @Nullable String url) {

    public String title(Language language) {
        return language.choose(this.title, this.titleEn);
    }

}
