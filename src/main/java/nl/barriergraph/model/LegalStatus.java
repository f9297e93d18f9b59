package nl.barriergraph.model;

/** Whether a law holds or is proposed, as the sources give it. */
public enum LegalStatus {

    IN_FORCE, PROPOSED

}
