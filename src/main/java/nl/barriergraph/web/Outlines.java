package nl.barriergraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.questions.DocumentOutline;
import nl.barriergraph.questions.NodeSheet;
import nl.barriergraph.questions.NodeSheets;

import org.springframework.stereotype.Component;

/** How documents are built up; each is read once of a load. */
@Component
class Outlines {

    private static final int MOST = 12;

    private final Cache<Key, DocumentOutline> kept = Caffeine.newBuilder().maximumSize(MOST).build();

    private final NodeSheets sheets;

    Outlines(NodeSheets sheets) {
        this.sheets = sheets;
    }

    private record Key(LoadInfo load, String document) {
    }

    DocumentOutline of(NodeSheet document) {
        return this.kept.get(new Key(document.load(), document.entry().id()),
                (key) -> this.sheets.outline(key.document()));
    }

}
