package nl.barriergraph.cli;

/** For which gaps {@code ask} ends with a failure. */
enum FailOn {

    /** Gaps that an earlier load did not have and nobody accepts. */
    NEW

}
