package nl.barriergraph.loads;

import java.util.List;

import nl.barriergraph.graph.LoadInfo;
import nl.barriergraph.model.Dataset;
import nl.barriergraph.model.Difference;

/**
 * What was done to the graph.
 *
 * @param load as which it is remembered
 * @param before what the graph held
 * @param after what it holds, seen to do so
 */
public record Applied(LoadInfo load, Dataset before, Dataset after) {

    public Difference difference() {
        return Difference.between(this.before, this.after);
    }

    public List<Change> changes() {
        return Changes.between(this.before, this.after);
    }

}
