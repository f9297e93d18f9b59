package nl.barriergraph.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import nl.barriergraph.graph.DatabaseAccess;

/** A database that is opened while the application starts. */
final class Opening implements AutoCloseable {

    private final CompletableFuture<DatabaseAccess> access;

    Opening(Supplier<DatabaseAccess> opener) {
        this.access = CompletableFuture.supplyAsync(opener, (task) -> new Thread(task, "open-database").start());
    }

    /** The open database; waits for it. */
    DatabaseAccess access() {
        return this.access.join();
    }

    @Override
    public void close() {
        try {
            access().close();
        }
        catch (CompletionException ex) {
            // it did not open, which whoever waited for it was told
        }
    }

}
