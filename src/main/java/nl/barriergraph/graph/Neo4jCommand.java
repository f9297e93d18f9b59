package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.file.Files;
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
     * with the graph. Neo4j reaches into the opened packages of the JDK. What Java itself
     * has to say stays out of the output, which is for the greeting.
     */
    private static final List<String> OPTIONS = List.of("-Xms64m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData", "-XX:+IgnoreUnrecognizedVMOptions", "-Xlog:disable", "-Xlog:all=error:stderr",
            "-Djava.awt.headless=true", "-Duser.language=en", "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    Process run(Launch launch) {
        List<String> command = Stream
            .of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), OPTIONS.stream(),
                    Stream.of("-Xmx" + System.getenv().getOrDefault(MEMORY, "512m"),
                            "-XX:ErrorFile=" + launch.logs().resolve("crash.log")),
                    withClasses(launch.ports()))
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

    /**
     * Neo4j's classes are kept as this very Java lays them out, which shortens a start. A
     * server leaves them there when it ends; a single command would keep its user
     * waiting.
     */
    private Stream<String> withClasses(Ports ports) {
        Path archive = jar.resolveSibling("classes-" + Runtime.version() + ".jsa");
        if (Files.exists(archive)) {
            return Stream.of("-XX:SharedArchiveFile=" + archive, "-jar", jar.toString());
        }
        return ports.hasBrowser() ? Stream.of("-XX:+RecordDynamicDumpInfo", "-jar", jar.toString(), archive.toString())
                : Stream.of("-jar", jar.toString());
    }

}
