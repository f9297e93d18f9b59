package nl.barriergraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import nl.barriergraph.model.ActorKind;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Tier;

/** Who may have a role: an organisation, a unit, a forum, an office or a group. */
@Node("Actor")
public record Actor(@Id String id, String title, String titleEn, @Nullable String abbreviation, Tier tier,
        ActorKind kind) {

    public String title(Language language) {
        return language.choose(this.title, this.titleEn);
    }

}
