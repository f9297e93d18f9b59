package nl.barriergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fixed statements beside the questions, each a file under {@code cypher/graph}, read
 * once.
 */
public final class Statements {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Statements() {
    }

    public static String named(String name) {
        return TEXTS.computeIfAbsent(name, Statements::read);
    }

    private static String read(String name) {
        String path = "/cypher/graph/" + name + ".cypher";
        try (InputStream stream = Statements.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no statement '%s'".formatted(path));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
