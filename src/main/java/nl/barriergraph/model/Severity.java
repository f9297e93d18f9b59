package nl.barriergraph.model;

/** How much a gap weighs; fixed per gap code. */
public enum Severity {

    HIGH, MEDIUM, LOW

}
