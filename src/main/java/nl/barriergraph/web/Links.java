package nl.barriergraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import nl.barriergraph.graph.Entry;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;
import nl.barriergraph.questions.Citation;

/** Addresses within the application, in the language of the page that shows them. */
public final class Links {

    private final Words words;

    Links(Words words) {
        this.words = words;
    }

    /** A page; Dutch is the language of an address that names none. */
    public String page(String path) {
        return (this.words.language() == Language.NL) ? path : path + "?lang=" + this.words.language().code();
    }

    /** The page of a node. */
    public String node(Entry entry) {
        return node(entry.id());
    }

    public String node(String id) {
        return page("/nodes/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8));
    }

    /** The place of a passage within the page of its document. */
    public String passage(Citation source) {
        return node(source.document()) + "#" + source.id();
    }

    /** A question with one of its parameters filled in. */
    public String question(String name, String parameter, String value) {
        return address(UriComponentsBuilder.fromPath("/questions/{name}").queryParam(parameter, "{value}"),
                Map.of("name", name, "value", value));
    }

    /** The question of an answer, with what it was asked about. */
    public String about(Answer answer, String id) {
        return answer.parameters()
            .entrySet()
            .stream()
            .filter((parameter) -> id.equals(parameter.getValue()))
            .map((parameter) -> question(answer.question().name(), parameter.getKey(), id))
            .findFirst()
            .orElseGet(() -> page("/questions/" + answer.question().name()));
    }

    /** The chain of responsibility between two nodes. */
    public String chain(Entry from, Entry to) {
        return address(UriComponentsBuilder.fromPath("/questions/chain-between")
            .queryParam("from", "{from}")
            .queryParam("to", "{to}"), Map.of("from", from.id(), "to", to.id()));
    }

    private String address(UriComponentsBuilder builder, Map<String, String> values) {
        if (this.words.language() != Language.NL) {
            builder.queryParam("lang", this.words.language().code());
        }
        return builder.encode().buildAndExpand(values).toUriString();
    }

}
