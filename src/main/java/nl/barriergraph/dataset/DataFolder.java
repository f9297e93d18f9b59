package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.barriergraph.model.Message;

/**
 * Where the files of a data set are: a folder, or the one that travels inside the
 * program.
 */
@FunctionalInterface
public interface DataFolder {

    /** In bytes: a hundred times the largest file of the data. */
    int LARGEST = 64_000_000;

    /**
     * The bytes of a file.
     * @param name path within the folder, such as {@code limite/actors.csv}
     * @throws DataFolderException when the file is there and cannot be read
     */
    Optional<byte[]> read(String name);

    /** The files that might have been meant for the data; none where nobody can tell. */
    default List<String> names() {
        return List.of();
    }

    /** The data set that travels inside the program. */
    static DataFolder shipped() {
        return (name) -> {
            try (InputStream stream = DataFolder.class.getResourceAsStream("/data/" + name)) {
                return (stream != null) ? Optional.of(stream.readAllBytes()) : Optional.empty();
            }
            catch (IOException ex) {
                throw new DataFolderException(Message.of("data.shippedUnreadable", name), ex);
            }
        };
    }

    /**
     * A folder on disk, or a zip of one.
     * @throws DataFolderException when there is no such folder
     */
    static DataFolder at(Path folder) {
        if (folder.toString().endsWith(".zip") && Files.isRegularFile(folder)) {
            return ZippedFolder.open(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new DataFolderException(Message.of("data.noFolder", folder.toAbsolutePath().normalize()));
        }
        return new FolderOnDisk(folder);
    }

    /** Reads to the end of what is no longer than a file of the data may be. */
    static byte[] readAll(InputStream stream, Object file) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new DataFolderException(Message.of("data.tooLarge", file, LARGEST / 1_000_000));
        }
        return bytes;
    }

}
