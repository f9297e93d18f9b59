/**
 * The command line: one class a command, exit codes and wording. Reads and judges what
 * the user gives, opens the home, and has the application started. May use every package
 * but {@code web}.
 */
@ApplicationModule(
        allowedDependencies = { "figures", "report", "views", "loads", "questions", "dataset", "graph", "model" })
@NullMarked
package nl.barriergraph.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
