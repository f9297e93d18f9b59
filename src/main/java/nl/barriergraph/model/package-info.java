/**
 * The words of the domain and what is made of them alone: labels, relationship types,
 * roles and modalities as enums with their Dutch and English names, the rows of the data
 * set as records, and {@code Dataset}, {@code Edition} and {@code Difference} as values
 * and pure functions. Knows neither files nor database; every other package may use it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.barriergraph.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
