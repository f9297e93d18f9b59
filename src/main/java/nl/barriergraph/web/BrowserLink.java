package nl.barriergraph.web;

import nl.barriergraph.graph.DatabaseAccess;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.BrowserKit;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads into the bundled Neo4j Browser; an external database has its own. */
@Component
class BrowserLink {

    /** Neo4j's web server refuses addresses of some 16,000 characters and more. */
    private static final int LONGEST = 12_000;

    private final @Nullable DatabaseAccess access;

    private final Environment environment;

    BrowserLink(ObjectProvider<DatabaseAccess> access, Environment environment) {
        this.access = access.getIfAvailable();
        this.environment = environment;
    }

    public boolean isThere() {
        return this.access != null;
    }

    /** Browser with the account's name filled in and the guide opened. */
    public String guide(Words words) {
        return with("play", new BrowserKit(port(), words.language()).guide());
    }

    /**
     * Browser with the statement of an answer in its editor, or to be run with a click
     * where it is too long for an address.
     */
    public String to(Answer answer, Words words, AnswerLinks links) {
        String address = with("edit", answer.filledIn(words.language()));
        return (address.length() <= LONGEST) ? address : with("play", "http://localhost:%d%s".formatted(port(),
                links.sibling("/browser/questions/%s.html".formatted(answer.question().name()))));
    }

    private int port() {
        return this.environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private String with(String command, String argument) {
        return builder().queryParam("cmd", command)
            .queryParam("arg", "{argument}")
            .encode()
            .buildAndExpand(argument)
            .toUriString();
    }

    private UriComponentsBuilder builder() {
        if (this.access == null) {
            throw new IllegalStateException("This database has no bundled Browser");
        }
        return UriComponentsBuilder.fromUriString("http://localhost:" + this.access.ports().browser() + "/browser/")
            .queryParam("dbms",
                    "bolt://%s@localhost:%d".formatted(this.access.credentials().analyst().name(),
                            this.access.ports().bolt()))
            .queryParam("db", "neo4j")
            .queryParam("preselectAuthMethod", "NATIVE");
    }

}
