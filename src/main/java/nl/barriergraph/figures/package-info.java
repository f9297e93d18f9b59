/**
 * Whether figures in files still match the data: reads their stamps back, asks their
 * views anew and compares. May use {@code report}, {@code views}, {@code questions} and
 * {@code model}.
 */
@ApplicationModule(allowedDependencies = { "report", "views", "questions", "model" })
@NullMarked
package nl.barriergraph.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
