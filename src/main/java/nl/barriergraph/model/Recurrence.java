package nl.barriergraph.model;

/** How often an action is due or a deliverable appears. */
public enum Recurrence {

    ONCE, YEARLY, REGULAR, STANDING

}
