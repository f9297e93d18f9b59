package nl.barriergraph.web;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** Where a node leads to: the question that tells most about it. */
final class NodeLink {

    private final Words words;

    NodeLink(Words words) {
        this.words = words;
    }

    /** The address, or null where no question is about such nodes. */
    public @Nullable String to(Entry entry) {
        return switch (entry.label()) {
            case "Barrier" -> question("who-owns-barrier", "barrier", entry);
            case "Actor" -> question("duties-of-actor", "actor", entry);
            case "Intervention", "Action", "Deliverable" -> question("responsibility-chain", "subject", entry);
            default -> null;
        };
    }

    private String question(String name, String parameter, Entry entry) {
        return UriComponentsBuilder.fromPath("/questions/{name}")
            .queryParam(parameter, "{id}")
            .queryParam("lang", this.words.language().code())
            .encode()
            .buildAndExpand(name, entry.id())
            .toUriString();
    }

}
