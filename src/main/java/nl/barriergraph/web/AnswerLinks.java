package nl.barriergraph.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

import nl.barriergraph.model.Words;
import nl.barriergraph.questions.Answer;

/** Addresses of one answer, each with every value it was asked with. */
public final class AnswerLinks {

    private final Answer answer;

    private final Words words;

    private final String origin;

    /** Whether a load was asked for, so that all that leads on keeps to it. */
    private final boolean asked;

    AnswerLinks(Answer answer, Words words, HttpServletRequest request) {
        this.answer = answer;
        this.words = words;
        this.asked = request.getParameter("load") != null;
        this.origin = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    /** The page, as it can be cited: the same answer on any day. */
    public String permanent() {
        return permanent("/questions/" + name());
    }

    /** An address on this server that always gives what this answer says. */
    String permanent(String path) {
        return with(UriComponentsBuilder.fromUriString(this.origin).path(path), true);
    }

    /** The page of the question itself. */
    public String page() {
        return with(UriComponentsBuilder.fromPath("/questions/" + name()));
    }

    public String json() {
        return with(UriComponentsBuilder.fromPath("/api/questions/" + name()));
    }

    /** CSV that spreadsheets open as it is. */
    public String csv() {
        return with(UriComponentsBuilder.fromPath("/api/questions/" + name()).queryParam("format", "excel"));
    }

    /** Something else that is made from the answer. */
    String sibling(String path) {
        return with(UriComponentsBuilder.fromPath(path));
    }

    private String name() {
        return this.answer.question().name();
    }

    private String with(UriComponentsBuilder address) {
        return with(address, this.asked);
    }

    private String with(UriComponentsBuilder address, boolean ofLoad) {
        if (ofLoad) {
            address.queryParam("load", this.answer.load().id());
        }
        this.answer.question().parameters().forEach((parameter) -> {
            Object value = this.answer.parameters().get(parameter.name());
            List<?> values = (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
            values.forEach((single) -> address.queryParam(parameter.name(), single.toString()));
        });
        return address.queryParam("lang", this.words.language().code()).encode().toUriString();
    }

}
