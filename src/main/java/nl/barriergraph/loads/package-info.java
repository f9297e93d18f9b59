/**
 * Brings data sets into the graph and remembers each load with a copy of its data. A load
 * is all or nothing, writes only what differs, and does nothing when the same data was
 * the last on offer. May use {@code dataset}, {@code questions}, {@code graph} and
 * {@code model}.
 */
@ApplicationModule(allowedDependencies = { "dataset", "questions", "graph", "model" })
@NullMarked
package nl.barriergraph.loads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
