package nl.barriergraph.views;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import nl.barriergraph.model.Words;

/** Where a picture leads to. */
final class Addresses {

    private Addresses() {
    }

    static String node(String id, Words words) {
        return "/nodes/" + encode(id) + "?lang=" + words.language().code();
    }

    /** The answer the picture was made from. */
    static String table(Material material) {
        String parameters = material.answer()
            .parameters()
            .entrySet()
            .stream()
            .filter((parameter) -> parameter.getValue() != null)
            .map((parameter) -> "%s=%s&".formatted(parameter.getKey(), encode(text(parameter.getValue()))))
            .collect(Collectors.joining());
        return "/questions/" + material.answer().question().name() + "?" + parameters + "lang="
                + material.words().language().code();
    }

    private static String text(Object value) {
        return (value instanceof List<?> list) ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}
