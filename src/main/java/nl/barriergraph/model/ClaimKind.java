package nl.barriergraph.model;

/** What a source itself observes or holds. */
public enum ClaimKind {

    GAP, POSITION, CONFLICT, JUDGEMENT, CONTEXT

}
