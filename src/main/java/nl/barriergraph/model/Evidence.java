package nl.barriergraph.model;

/** Whether a source says it or it is our own reading, which then carries its reason. */
public enum Evidence {

    STATED, DERIVED

}
