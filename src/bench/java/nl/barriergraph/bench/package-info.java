/**
 * Measurements, each with one command: {@code mvn -q -Pbench test-compile exec:exec
 * -Dbench=<name>}. Both sides of a comparison run in one run on the same data, their
 * results are compared before times count, and each writes its tables into
 * {@code docs/performance.md} itself.
 */
package nl.barriergraph.bench;
