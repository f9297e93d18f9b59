package nl.barriergraph.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a folder under {@code cypher}, by name. */
final class CypherFiles {

    private CypherFiles() {
    }

    /**
     * Reads every file that matches the pattern.
     * @param form makes something of a file's name and content
     */
    static <T> SortedMap<String, T> read(String pattern, BiFunction<String, String, T> form) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/" + pattern);
            SortedMap<String, T> read = new TreeMap<>();
            for (Resource file : files) {
                String name = Objects.requireNonNull(file.getFilename()).replace(".cypher", "");
                read.put(name, form.apply(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return Collections.unmodifiableSortedMap(read);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
