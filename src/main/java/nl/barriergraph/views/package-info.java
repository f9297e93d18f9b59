/**
 * Answers as pictures. A {@code GraphView} says what is shown, free of any form; a layout
 * places it on a sheet, and the result is written as SVG, PNG, PDF, Mermaid, DOT, GraphML
 * or HTML. All forms show the same nodes and relations, and each carries the stamp of the
 * figure. May use {@code questions}, {@code graph} (for the nodes in rows) and
 * {@code model}.
 */
@ApplicationModule(allowedDependencies = { "questions", "graph", "model" })
@NullMarked
package nl.barriergraph.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
