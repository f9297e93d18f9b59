package nl.barriergraph.graph;

import nl.barriergraph.model.InstrumentKind;
import nl.barriergraph.model.Language;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A repeatable measure against the smuggling process in a concrete case. */
@Node("Intervention")
public record Intervention(@Id String id, String title, String titleEn, InstrumentKind instrumentKind) {

    public String title(Language language) {
        return language.choose(this.title, this.titleEn);
    }

}
