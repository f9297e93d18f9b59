package nl.barriergraph.model;

/** Where an intervention is carried out. */
public enum Scope {

    NATIONAL, INTERNATIONAL

}
