package nl.barriergraph.model;

/** What became of an item. */
public enum Outcome {

    DONE, PARTLY, ONGOING, NOT_DONE, UNKNOWN

}
