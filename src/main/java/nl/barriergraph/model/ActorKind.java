package nl.barriergraph.model;

/** The form an actor has. */
public enum ActorKind {

    ORGANISATION, UNIT, FORUM, OFFICE, GROUP

}
