/**
 * The surfaces over HTTP: pages for readers and REST for programs, both in Dutch and
 * English. May use every other package but {@code cli}.
 */
@ApplicationModule(allowedDependencies = { "views", "loads", "questions", "graph", "model" })
@NullMarked
package nl.barriergraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
