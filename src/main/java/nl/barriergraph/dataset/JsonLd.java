package nl.barriergraph.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a data set as JSON-LD 1.1. A relationship is a resource of its own, since it has
 * sources, evidence and modality.
 */
public final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonLd() {
    }

    /**
     * Writes it.
     * @param about what is told of the whole, by name
     */
    public static String of(Dataset dataset, Map<String, String> about) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context());
        document.putAll(about);
        document.put("@graph",
                Stream
                    .concat(dataset.nodes().values().stream().map(JsonLd::resource),
                            dataset.relationships().values().stream().map(JsonLd::resource))
                    .toList());
        return JSON.writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@version", 1.1);
        context.put("@vocab", "urn:barrier-graph:vocabulary:");
        context.put("@base", "urn:barrier-graph:");
        for (String name : List.of("title", "summary", "task")) {
            context.put(name, text(name, "nl"));
            context.put(name + "En", text(name, "en"));
        }
        for (String name : List.of("from", "to", "sources", "issuer", "subject", "scopeActor")) {
            context.put(name, Map.of("@type", "@id"));
        }
        return context;
    }

    private static Map<String, Object> text(String name, String language) {
        return new TreeMap<>(Map.of("@id", "urn:barrier-graph:vocabulary:" + name, "@language", language));
    }

    private static Map<String, Object> resource(Node node) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("@id", node.id());
        resource.put("@type", node.label().label());
        resource.putAll(node.properties());
        return resource;
    }

    private static Map<String, Object> resource(Relationship row) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("@type", row.type().name());
        resource.put("from", row.from());
        resource.put("to", row.to());
        resource.putAll(row.properties());
        return resource;
    }

}
