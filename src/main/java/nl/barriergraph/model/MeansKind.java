package nl.barriergraph.model;

/** The kind of instrument an action or intervention uses. */
public enum MeansKind {

    INFORMATION_SYSTEM, PLATFORM, COOPERATION_FORM, FUND, REPORT_SERIES

}
