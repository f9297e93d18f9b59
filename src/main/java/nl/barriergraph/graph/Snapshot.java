package nl.barriergraph.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import nl.barriergraph.model.Sharing;
import org.neo4j.driver.SimpleQueryRunner;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A data set as bytes: compressed JSON. */
public final class Snapshot {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(DeserializationFeature.USE_LONG_FOR_INTS)
        .build();

    private Snapshot() {
    }

    private record Content(List<Node> nodes, List<Relationship> relationships) {
    }

    /** The data that came in with a load, if there is such a load. */
    public static Optional<Dataset> find(SimpleQueryRunner transaction, long load) {
        return transaction.run(Statements.named("snapshot"), Map.of("load", load))
            .stream()
            .findFirst()
            .map((row) -> read(row.get("snapshot").asByteArray()));
    }

    public static byte[] of(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            JSON.writeValue(zip,
                    new Content(List.copyOf(dataset.nodes().values()), List.copyOf(dataset.relationships().values())));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    public static Dataset read(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            Sharing sharing = new Sharing();
            List<Node> nodes = new ArrayList<>();
            List<Relationship> relationships = new ArrayList<>();
            JsonParser content = JSON.createParser(zip);
            array(content, "nodes", Node.class).forEachRemaining((node) -> nodes.add(sharing.of(node)));
            array(content, "relationships", Relationship.class)
                .forEachRemaining((row) -> relationships.add(sharing.of(row)));
            return Dataset.of(nodes, relationships);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The elements of the next array, one by one: not all of them fit in memory twice.
     */
    private static <T> MappingIterator<T> array(JsonParser content, String name, Class<T> type) {
        while (content.nextToken() != JsonToken.START_ARRAY) {
            if (content.currentToken() == null) {
                throw new IllegalStateException("The copy of a load has no '%s'".formatted(name));
            }
        }
        content.clearCurrentToken();
        return JSON.readerFor(type).readValues(content);
    }

}
