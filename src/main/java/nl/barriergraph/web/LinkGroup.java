package nl.barriergraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.barriergraph.model.RelationshipType;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.NodeSheet;

/**
 * The relationships of a node that read the same.
 *
 * @param text how they read from the node, such as "wordt uitgevoerd door"
 */
public record LinkGroup(String text, List<NodeSheet.Link> links) {

    /**
     * What a node is linked to, without where it stands: a page shows that as sources.
     */
    static List<LinkGroup> of(NodeSheet sheet, Words words) {
        Map<String, List<NodeSheet.Link>> groups = sheet.links()
            .stream()
            .filter((link) -> link.type() != RelationshipType.STATED_IN || !link.outgoing())
            .collect(Collectors.groupingBy((link) -> text(link, words), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map((group) -> new LinkGroup(group.getKey(), group.getValue())).toList();
    }

    private static String text(NodeSheet.Link link, Words words) {
        return link.outgoing() ? words.of(link.type()) : words.text("inverse." + link.type().name());
    }

}
