package nl.barriergraph.model;

/** Whose list of barriers a barrier model is. */
public enum ModelStatus {

    WORKING_LIST, PUBLISHED

}
