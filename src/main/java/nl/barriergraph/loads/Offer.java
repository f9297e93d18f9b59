package nl.barriergraph.loads;

import java.util.function.Supplier;

import nl.barriergraph.model.Dataset;

/**
 * A data set on offer when the application starts.
 *
 * @param dataset read only when it is needed
 * @param when in which case it is loaded
 */
public record Offer(Supplier<Dataset> dataset, When when) {

    /** In which case the data set is loaded. */
    public enum When {

        /** When it is not the one that was offered last. */
        CHANGED,

        /** When the graph holds nothing yet. */
        EMPTY

    }

}
