package nl.barriergraph.model;

/** Whether a facilitator helps knowingly. */
public enum Knowing {

    KNOWING, UNKNOWING, BOTH

}
