package nl.barriergraph.model;

/** The kind of means an intervention uses. */
public enum InstrumentKind {

    CRIMINAL_LAW, ADMINISTRATIVE, FISCAL, PRIVATE_LAW, OPERATIONAL, INFORMATION, PREVENTION, INTERNATIONAL

}
