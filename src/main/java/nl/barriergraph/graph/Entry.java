package nl.barriergraph.graph;

import nl.barriergraph.model.Language;

/**
 * A node by name.
 *
 * @param label as Neo4j knows it
 */
public record Entry(String id, String label, String title, String titleEn) {

    public String title(Language language) {
        return language.choose(this.title, this.titleEn);
    }

}
