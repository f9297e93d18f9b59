package nl.barriergraph.loads;

import java.util.List;

import nl.barriergraph.model.ChangeKind;
import nl.barriergraph.graph.LoadInfo;

/**
 * What was done to the graph.
 *
 * @param load as which it is remembered
 * @param changes measured in the graph, before and after
 */
public record Applied(LoadInfo load, List<Change> changes) {

    public long count(ChangeKind kind) {
        return this.changes.stream().filter((change) -> change.kind() == kind).count();
    }

}
