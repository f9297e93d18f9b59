package nl.barriergraph.model;

/** Whether a duty holds on the day on which the question is asked. */
public enum Period {

    CURRENT, NOT_STARTED, ENDED

}
