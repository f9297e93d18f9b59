/**
 * The questions the graph answers: one file each under {@code cypher/questions}, one
 * record for a row of its answer, the gap rules united in {@code coverage-gaps}, and the
 * forms in which an answer is handed out. Every surface asks here, so that the same
 * question gives the same rows everywhere. May use {@code graph} and {@code model}.
 */
@ApplicationModule(allowedDependencies = { "graph", "model" })
@NullMarked
package nl.barriergraph.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
