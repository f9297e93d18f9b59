package nl.barriergraph.model;

/**
 * How binding the wording of a duty is, the strongest first. A wish or a proposal is no
 * assignment.
 */
public enum Modality {

    /** In force, or an existing task. */
    DECIDED,

    /** The text gives the task and may bind that actor. */
    ASSIGNED,

    /** Announced by the actor itself. */
    INTENDED,

    /** Described as practice. */
    OBSERVED,

    /** Put forward for decision. */
    PROPOSED,

    /** A wish. */
    DESIRED

}
