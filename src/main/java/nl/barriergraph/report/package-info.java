/**
 * Reports: answers and figures as a text to read, in one form-free content that every
 * format writes down, so that all have the same headings, tables and captions. Also fills
 * the blocks in a text of the writer's own. May use {@code views}, {@code questions},
 * {@code graph} (for the nodes in rows) and {@code model}.
 */
@ApplicationModule(allowedDependencies = { "views", "questions", "graph", "model" })
@NullMarked
package nl.barriergraph.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
