package nl.barriergraph.graph;

import nl.barriergraph.model.Language;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * A node by name.
 *
 * @param label as Neo4j knows it
 */
public record Entry(String id, String label, String title, String titleEn) {

    /** What has no title of its own goes by the words that stand there, or by its id. */
    public static Entry of(Node node) {
        String id = node.get("id").asString();
        Value anchor = node.get("anchor");
        String title = node.get("title").asString(anchor.isNull() ? id : "“" + anchor.asString() + "”");
        return new Entry(id, node.labels().iterator().next(), title, node.get("titleEn").asString(title));
    }

    public String title(Language language) {
        return language.choose(this.title, this.titleEn);
    }

}
