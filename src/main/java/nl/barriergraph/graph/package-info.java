/**
 * The graph itself: the Neo4j process beside the application or an external one, the
 * schema, writing and reading a whole data set, and looking nodes up. Nothing above this
 * package can tell which database it talks to. May use {@code model} only.
 */
@ApplicationModule(allowedDependencies = "model")
@NullMarked
package nl.barriergraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
