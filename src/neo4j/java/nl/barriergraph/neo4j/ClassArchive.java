package nl.barriergraph.neo4j;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.management.JMException;
import javax.management.ObjectName;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The classes this process has read, laid out so that a later one need not read them
 * again. Java checks at its start that they are still those of its jars.
 */
record ClassArchive(Path file) {

    /**
     * Writes the archive unless it is there, or another process is writing it. Java gives
     * it its name last. Where it cannot be written, later starts are just as long as this
     * one was.
     */
    void write() {
        try (FileChannel channel = FileChannel.open(file.resolveSibling("classes.lock"), CREATE, WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !Files.exists(file)) {
                ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmCds",
                            new Object[] { new String[] { "dynamic_dump", '"' + file.toString() + '"' } },
                            new String[] { String[].class.getName() });
            }
        }
        catch (IOException | JMException exception) {
            System.err.println("No class archive was written: " + exception);
        }
    }

}
