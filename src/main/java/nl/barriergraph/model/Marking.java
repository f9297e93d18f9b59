package nl.barriergraph.model;

/**
 * Distribution marking; the constants are ordered from the widest audience to the
 * smallest.
 */
public enum Marking {

    PUBLIC, LIMITE

}
