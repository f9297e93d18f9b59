package nl.barriergraph.figures;

import nl.barriergraph.views.Stamp;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A figure in a file.
 *
 * @param name within a document; empty where the file is the figure
 * @param stamp null where it has none that can be read
 */
record Found(String name, @Nullable Stamp stamp) {

    static Found of(String name, @Nullable String json) {
        return new Found(name, (json != null) ? parse(json) : null);
    }

    private static @Nullable Stamp parse(String json) {
        try {
            return json.strip().startsWith("{") ? Stamp.parse(json) : null;
        }
        catch (JacksonException ex) {
            return null;
        }
    }

}
