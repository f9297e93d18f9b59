package nl.barriergraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.barriergraph.model.Language;
import nl.barriergraph.model.Words;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The values of a request: those the question takes, and those that every address takes.
 */
final class Request {

    /** Names that no question uses and no answer depends on. */
    private static final Set<String> RESERVED = Set.of("lang", "format", "page", "size", "width", "scale");

    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();

    private final String path;

    Request(HttpServletRequest request) {
        // a page that tells of an error stands in for the one that was asked for
        this.path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                request.getRequestURI());
        readable(request).forEach((name, values) -> this.values.put(name, List.of(values)));
    }

    /** A page that tells of values that cannot be read does without them. */
    private static Map<String, String[]> readable(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        }
        catch (InvalidParameterException | RequestRejectedException ex) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Map.of();
            }
            throw ex;
        }
    }

    /** Dutch, unless English is asked for. */
    Words words() {
        return Words.in("en".equals(this.values.getFirst("lang")) ? Language.EN : Language.NL);
    }

    /** The same address, below another one, in a language. */
    String link(String prefix, String language) {
        return UriComponentsBuilder.fromPath(prefix + this.path)
            .queryParams(this.values)
            .replaceQueryParam("lang", language)
            .encode()
            .build()
            .toUriString();
    }

    /**
     * The same address on its first page, with another value; an empty one is left out.
     */
    String with(String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path)
            .queryParams(this.values)
            .replaceQueryParam("page")
            .replaceQueryParam(name);
        return (value.isEmpty() ? address : address.queryParam(name, value)).encode().build().toUriString();
    }

    /** The value of a name that no question uses, or null. */
    @Nullable String value(String name) {
        return this.values.getFirst(name);
    }

    /** The same address with other values. */
    String with(Map<String, List<String>> changed) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path).queryParams(this.values);
        changed.forEach((name, values) -> address.replaceQueryParam(name, values));
        return address.encode().build().toUriString();
    }

    /** Whether the data is meant as it was after a load that is named. */
    boolean namesLoad() {
        return !Objects.requireNonNullElse(this.values.getFirst("load"), "").isEmpty();
    }

    /** The values of the question's parameters; the load is one of them. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(this.values);
        parameters.keySet().removeAll(RESERVED);
        return parameters;
    }

    /** Those of these values that are given, as a question takes them. */
    Map<String, List<String>> only(String... names) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(this.values);
        parameters.keySet().retainAll(Set.of(names));
        return parameters;
    }

    /** Another address with the same values, in the same language. */
    String sibling(String other) {
        return UriComponentsBuilder.fromPath(other)
            .queryParams(this.values)
            .replaceQueryParam("lang", words().language().code())
            .encode()
            .build()
            .toUriString();
    }

}
