package nl.barriergraph.model;

/** A part of the sheet of a barrier, in the order in which it is read. */
public enum SheetPart {

    SIGNAL, OPPORTUNITY, FACILITATOR, INTERVENTION, OWNER, GAP

}
