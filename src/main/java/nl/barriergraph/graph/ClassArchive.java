package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/**
 * Neo4j's classes as Java has them in memory, in a file next to its jars, so that a start
 * need not load and check thousands of them. A server's process makes it when it ends; it
 * is complete when it is there, since it gets its name last.
 */
record ClassArchive(Path file, Path unfinished) {

    static ClassArchive nextTo(Path jar) {
        Path file = jar.resolveSibling("classes-%s.jsa".formatted(Runtime.version()));
        return new ClassArchive(file, file.resolveSibling(
                "%s.%d-%d".formatted(file.getFileName(), ProcessHandle.current().pid(), System.nanoTime())));
    }

    /**
     * What tells Java about it.
     * @param making whether the process may make it where there is none yet
     */
    List<String> options(boolean making) {
        if (Files.exists(file)) {
            return List.of("-XX:SharedArchiveFile=" + file);
        }
        return making ? List.of("-XX:ArchiveClassesAtExit=" + unfinished) : List.of();
    }

    /** After the end of the process. */
    void finish() {
        try {
            if (Files.exists(unfinished)) {
                Files.move(unfinished, file, ATOMIC_MOVE);
            }
        }
        catch (IOException exception) {
            // the next start is as slow as this one was
        }
    }

}
