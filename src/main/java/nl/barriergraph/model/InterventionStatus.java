package nl.barriergraph.model;

/** How established an intervention is, where a source says so. */
public enum InterventionStatus {

    REGULAR, PRACTICE_EXAMPLE, PILOT, PROMISING, PLANNED

}
