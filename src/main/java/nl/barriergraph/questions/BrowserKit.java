package nl.barriergraph.questions;

import nl.barriergraph.model.Language;

/**
 * Where the application serves what Neo4j Browser fetches from it. Browser takes such
 * things from {@code localhost} only, not from its number.
 *
 * @param port of the application
 */
public record BrowserKit(int port, Language language) {

    /** The guide for {@code :play}. */
    public String guide() {
        return address("guide", "html");
    }

    /** The saved queries, to be dropped into Browser. */
    public String queries() {
        return address("queries", "zip");
    }

    /** The colours and captions for {@code :style}. */
    public String style() {
        return "http://localhost:%d/browser/style.grass".formatted(this.port);
    }

    /** What Browser runs once it is connected, as its setting takes it. */
    public String postConnectCommands() {
        return "style %s; play %s".formatted(style(), guide());
    }

    private String address(String name, String extension) {
        return "http://localhost:%d/browser/%s%s.%s".formatted(this.port, name, this.language.choose("", "-en"),
                extension);
    }

}
