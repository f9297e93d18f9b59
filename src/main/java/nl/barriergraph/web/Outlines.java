package nl.barriergraph.web;

import org.springframework.stereotype.Component;

import nl.barriergraph.loads.Loads;
import nl.barriergraph.questions.DocumentOutline;
import nl.barriergraph.questions.NodeSheet;
import nl.barriergraph.questions.NodeSheets;

/** How documents are built up; each is read once of a load. */
@Component
class Outlines {

    private static final int MOST = 100;

    private final OfOneLoad<String, DocumentOutline> kept;

    private final NodeSheets sheets;

    Outlines(NodeSheets sheets, Loads loads) {
        this.sheets = sheets;
        this.kept = new OfOneLoad<>(loads, MOST);
    }

    DocumentOutline of(NodeSheet document) {
        return this.kept.current().get(document.entry().id(), this.sheets::outline);
    }

}
