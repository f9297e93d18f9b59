package nl.barriergraph.model;

/** How much of a document or section was read. */
public enum Available {

    FULL, PART, NONE, EXTERNAL

}
