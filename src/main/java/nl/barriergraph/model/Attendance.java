package nl.barriergraph.model;

/** Whether an actor belongs at the table where barriers are discussed. */
public enum Attendance {

    /**
     * Is accountable, coordinates or executes for the barrier or an intervention, or is
     * assigned so in an action.
     */
    MUST,

    /**
     * Has another settled role, or coordinates or is accountable for the whole.
     */
    SHOULD,

    /** Is only wished or proposed. */
    MAY,

    /** Nobody is known for the role. */
    MISSING

}
