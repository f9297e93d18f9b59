package nl.barriergraph.model;

/** Why something is not there; unknown is not absent. */
public enum AbsenceKind {

    /** An unread page or document is where it would stand. */
    SOURCE_MISSING,

    /** The sources read are silent. */
    NOT_STATED,

    /** A source says there is none. */
    NONE,

    /** Left out of this edition. */
    WITHHELD

}
