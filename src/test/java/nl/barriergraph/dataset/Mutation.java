package nl.barriergraph.dataset;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A way to break the real data folder.
 *
 * @param name what is broken
 * @param file where the fault must be told
 * @param column which column must be told, or null
 * @param change breaks the folder
 */
record Mutation(String name, String file, @Nullable String column, Consumer<BrokenFolder> change) {

    BrokenFolder folder() {
        BrokenFolder folder = new BrokenFolder();
        this.change.accept(folder);
        return folder;
    }

    /** Whether a problem is the one that the mutation must lead to. */
    boolean isToldBy(Problem problem) {
        return problem.file().equals(this.file) && (this.column == null || this.column.equals(problem.column()));
    }

    @Override
    public String toString() {
        return this.name;
    }

}
