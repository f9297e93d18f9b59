package nl.barriergraph.model;

/** Whether a deadline is past on the day on which the question is asked. */
public enum Due {

    UPCOMING, PAST

}
