package nl.barriergraph.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Node;
import nl.barriergraph.model.Relationship;
import org.neo4j.driver.SimpleQueryRunner;
import tools.jackson.databind.DeserializationFeature;
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
            Content content = JSON.readValue(zip, Content.class);
            return Dataset.of(content.nodes(), content.relationships());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
