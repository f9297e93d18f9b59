package nl.barriergraph.loads;

/** What a change of the data brings about, the gravest first. */
public enum ConsequenceKind {

    /** Nobody is left who executes, coordinates or is accountable. */
    LOSES_LAST,

    GAP_OPENS,

    /** The deadline is past on the day asked, and no follow-up was found. */
    OVERDUE,

    GAP_CLOSES, NO_LONGER_OVERDUE

}
