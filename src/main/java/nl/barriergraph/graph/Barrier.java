package nl.barriergraph.graph;

import java.util.List;

import nl.barriergraph.model.Language;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A barrier of the model with the interventions that raise it.
 *
 * @param position order in the smuggling process
 * @param crossCutting whether it supports every step instead of being one
 */
@Node("Barrier")
public record Barrier(@Id String id, String title, String titleEn, long position, boolean crossCutting,
        @Relationship(type = "RAISES", direction = Relationship.Direction.INCOMING) List<Intervention> interventions) {

    public String title(Language language) {
        return language.choose(this.title, this.titleEn);
    }

}
