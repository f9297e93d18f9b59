package nl.barriergraph.model;

/** How a duty reaches an actor; it is stored on the actor the text names. */
public enum Reach {

    /** The text names the actor itself. */
    OWN,

    /** The text names a unit of the actor. */
    THROUGH_UNIT,

    /** The text names a group the actor is a member of. */
    VIA_GROUP,

    /**
     * The text names the organisation the actor is a unit of; it is not counted for the
     * unit.
     */
    OF_PARENT

}
