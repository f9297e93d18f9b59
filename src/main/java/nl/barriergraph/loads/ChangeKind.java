package nl.barriergraph.loads;

/** What became of a node or relationship. */
public enum ChangeKind {

    ADDED, CHANGED, REMOVED

}
