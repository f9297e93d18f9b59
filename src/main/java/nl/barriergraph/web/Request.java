package nl.barriergraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;

import org.springframework.util.MultiValueMap;

/**
 * The values of a request: those the question takes, and those that every address takes.
 */
final class Request {

    /** Names that no question uses. */
    private static final Set<String> RESERVED = Set.of("lang", "load", "format", "page", "size");

    private final MultiValueMap<String, String> values;

    Request(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** Dutch, unless English is asked for. */
    Words words() {
        return Words.in("en".equals(this.values.getFirst("lang")) ? Language.EN : Language.NL);
    }

    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(this.values);
        parameters.keySet().removeAll(RESERVED);
        return parameters;
    }

}
