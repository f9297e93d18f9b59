package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;

/**
 * The command line that runs Neo4j with this process's own Java.
 */
record Neo4jCommand(Path jar) {

    /**
     * How much memory its heap may grow to, as Java's {@code -Xmx} takes it, such as
     * {@code 6g}; half a gigabyte carries graphs of some hundred thousand elements.
     */
    private static final String MEMORY = "BARRIER_GRAPH_DATABASE_MEMORY";

    /**
     * The simplest collector gives the shortest start. The heap starts small and grows
     * with the graph. Neo4j reaches into the opened packages of the JDK.
     */
    private static final List<String> OPTIONS = List.of("-Xms64m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData", "-Djava.awt.headless=true", "-Duser.language=en",
            "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    Process run(Launch launch) {
        List<String> command = Stream
            .of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), OPTIONS.stream(),
                    Stream.of("-Xmx" + System.getenv().getOrDefault(MEMORY, "512m")),
                    Stream.of("-XX:ErrorFile=" + launch.logs().resolve("crash.log"), "-jar", jar.toString()))
            .flatMap(part -> part)
            .toList();
        try {
            return new ProcessBuilder(command).directory(launch.store().toFile())
                .redirectError(launch.log().toFile())
                .start();
        }
        catch (IOException exception) {
            throw new DatabaseException(Message.of("database.noJava", command.get(0)), exception);
        }
    }

}
