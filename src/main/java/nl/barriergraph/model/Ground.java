package nl.barriergraph.model;

/** On what an actor's ownership of a barrier rests, the strongest first. */
public enum Ground {

    /** A text makes the actor accountable for the barrier itself, or its coordinator. */
    BARRIER,

    /** The actor has a role in an intervention that raises the barrier. */
    INTERVENTION,

    /**
     * The actor has a role in an action that addresses the barrier or strengthens such an
     * intervention.
     */
    POLICY,

    /**
     * The actor is accountable for, or coordinates, the model or the policy as a whole.
     */
    INHERITED

}
