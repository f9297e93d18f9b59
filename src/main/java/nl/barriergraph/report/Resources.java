package nl.barriergraph.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What writers bring along: style sheets and letters. */
final class Resources {

    private Resources() {
    }

    /** A file of this package as text. */
    static String text(String name) {
        return new String(bytes("/report/" + name), StandardCharsets.UTF_8);
    }

    static InputStream stream(String path) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(path), path);
    }

    private static byte[] bytes(String path) {
        try (InputStream stream = stream(path)) {
            return stream.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
