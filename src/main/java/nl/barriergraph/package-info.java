/**
 * The way in: the application as Spring Boot sees it, and {@code main}, which hands the
 * command line a way to start it. May use everything.
 */
@NullMarked
package nl.barriergraph;

import org.jspecify.annotations.NullMarked;
