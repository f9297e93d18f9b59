package nl.barriergraph.web;

import java.util.Comparator;

import nl.barriergraph.graph.Document;
import nl.barriergraph.graph.Documents;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Marking;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The highest marking of all that the graph holds, for what draws from all of it: lists,
 * searches and counts.
 */
@Component
class HighestMarking {

    private record Known(long load, Marking marking) {
    }

    private final Documents documents;

    private volatile @Nullable Known known;

    HighestMarking(Documents documents) {
        this.documents = documents;
    }

    Marking of(LoadInfo load) {
        Known known = this.known;
        if (known == null || known.load() != load.id()) {
            known = new Known(load.id(),
                    this.documents.findAllByOrderByDateDesc()
                        .stream()
                        .map(Document::marking)
                        .max(Comparator.naturalOrder())
                        .orElse(Marking.PUBLIC));
            this.known = known;
        }
        return known.marking();
    }

}
