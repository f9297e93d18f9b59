package nl.barriergraph.model;

/** The position a source takes. */
public enum Stance {

    SUPPORTS, SUPPORTS_WITH_RESERVATION, OPPOSES

}
