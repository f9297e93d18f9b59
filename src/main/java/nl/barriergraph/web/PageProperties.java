package nl.barriergraph.web;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the pages look.
 *
 * @param look a folder with a {@code tokens.css} of whoever runs the program, and what it
 * refers to; none by default
 */
@ConfigurationProperties("barrier-graph.pages")
record PageProperties(@Nullable Path look) {
}
