package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;

import org.jspecify.annotations.Nullable;

/**
 * The folder in which the program keeps its databases, for its owner alone.
 */
public final class Home {

    private static final int LAYOUT = 1;

    private final Path directory;

    private Home(Path directory) {
        this.directory = directory;
    }

    /**
     * Where the home is: the option {@code --home}, else {@code BARRIER_GRAPH_HOME}, else
     * {@code ~/.barrier-graph}.
     */
    public static Path locate(@Nullable Path option, Map<String, String> environment) {
        if (option != null) {
            return option;
        }
        String variable = environment.getOrDefault("BARRIER_GRAPH_HOME", "");
        return variable.isBlank() ? Path.of(System.getProperty("user.home"), ".barrier-graph") : Path.of(variable);
    }

    /**
     * Opens the home in this folder, making it where there is none.
     * @throws DatabaseException when the folder is something else, or of another version
     */
    public static Home open(Path folder) {
        Path directory = folder.toAbsolutePath().normalize();
        create(directory);
        JsonFile file = new JsonFile(directory.resolve("home.json"));
        Layout layout = file.read(Layout.class).orElseGet(() -> begin(directory, file));
        if (layout.layout() != LAYOUT) {
            throw new DatabaseException(Message.of("home.layout", directory, layout.layout(), LAYOUT));
        }
        closeToOthers(directory);
        return new Home(directory);
    }

    /**
     * The part of one edition, such as {@code internal} or {@code public}.
     */
    public EditionHome edition(String name) {
        EditionHome edition = new EditionHome(this, directory.resolve(name));
        Stream.of(edition.directory(), edition.past()).forEach(Home::createPrivate);
        return edition;
    }

    /**
     * Where Neo4j's own files are unpacked: {@code BARRIER_GRAPH_RUNTIME}, which several
     * homes may share, else a folder of this home.
     */
    Path runtime() {
        String variable = System.getenv().getOrDefault("BARRIER_GRAPH_RUNTIME", "");
        return variable.isBlank() ? directory.resolve("runtime") : Path.of(variable).toAbsolutePath();
    }

    private static Layout begin(Path directory, JsonFile file) {
        try (Stream<Path> entries = Files.list(directory)) {
            if (entries.anyMatch(entry -> !entry.toString().endsWith(JsonFile.UNFINISHED))) {
                // unless another process has just begun this very home
                return file.read(Layout.class)
                    .orElseThrow(() -> new DatabaseException(Message.of("home.other", directory)));
            }
        }
        catch (IOException exception) {
            throw unusable(directory, exception);
        }
        Layout layout = new Layout(LAYOUT);
        file.write(layout);
        return layout;
    }

    static void createPrivate(Path directory) {
        create(directory);
        closeToOthers(directory);
    }

    private static void create(Path directory) {
        try {
            // createDirectories fails on a link to a folder, which a home on another disk
            // may well be
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
        }
        catch (IOException exception) {
            throw unusable(directory, exception);
        }
    }

    private static void closeToOthers(Path directory) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        }
        catch (IOException exception) {
            throw unusable(directory, exception);
        }
    }

    private static DatabaseException unusable(Path directory, IOException cause) {
        return new DatabaseException(Message.of("home.unusable", directory), cause);
    }

    private record Layout(int layout) {
    }

}
