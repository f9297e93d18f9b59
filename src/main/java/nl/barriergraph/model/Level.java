package nl.barriergraph.model;

/** How near a source is to the official text. */
public enum Level {

    A, B, C

}
