package nl.barriergraph.graph;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.barriergraph.model.Message;

import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Neo4j's jars, which travel inside the application's own and have to be files for
 * another Java to run them.
 */
final class Neo4jLibrary {

    private static final String FOLDER = "neo4j-lib/";

    private final ClassLoader source;

    Neo4jLibrary(ClassLoader source) {
        this.source = source;
    }

    /**
     * The runnable jar, next to all it needs in a folder of {@code runtime} named by
     * their contents. That folder is complete when it is there: it gets its name last.
     */
    Path unpackedIn(Path runtime) {
        try {
            List<String> index = List
                .of(new String(open("index.txt").readAllBytes(), StandardCharsets.UTF_8).split(" "));
            List<String> jars = index.subList(1, index.size());
            Path directory = runtime.resolve(index.get(0).substring(0, 16));
            if (!Files.exists(directory)) {
                synchronized (Neo4jLibrary.class) {
                    unpack(jars, runtime, directory);
                }
            }
            return directory.resolve(jars.get(0));
        }
        catch (IOException exception) {
            throw new DatabaseException(Message.of("database.notUnpacked", runtime), exception);
        }
    }

    private void unpack(List<String> jars, Path runtime, Path directory) throws IOException {
        Home.createPrivate(runtime);
        // Of several processes one unpacks and the others wait; threads of one process
        // cannot wait for a file lock.
        try (FileChannel lock = FileChannel.open(runtime.resolve("lock"), CREATE, WRITE)) {
            lock.lock();
            if (!Files.exists(directory)) {
                Path unfinished = runtime.resolve("unfinished");
                FileSystemUtils.deleteRecursively(unfinished);
                Files.createDirectory(unfinished);
                for (String jar : jars) {
                    try (InputStream content = open(jar)) {
                        Files.copy(content, unfinished.resolve(jar));
                    }
                }
                Files.move(unfinished, directory, ATOMIC_MOVE);
            }
        }
    }

    private InputStream open(String name) throws IOException {
        InputStream content = source.getResourceAsStream(FOLDER + name);
        if (content == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return content;
    }

}
