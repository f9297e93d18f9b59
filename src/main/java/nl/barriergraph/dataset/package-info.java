/**
 * Reads the CSV files of the data folder into a {@code Dataset} and judges them. Reading
 * goes on after a fault, so that one run names every fault with its place and its remedy;
 * faulty data never leaves this package. May use {@code model} only.
 */
@ApplicationModule(allowedDependencies = "model")
@NullMarked
package nl.barriergraph.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
