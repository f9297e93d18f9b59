package nl.barriergraph.model;

/** What became of a node or relationship between two versions of the data. */
public enum ChangeKind {

    ADDED, CHANGED, REMOVED

}
