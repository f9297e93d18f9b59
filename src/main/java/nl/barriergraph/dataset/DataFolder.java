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

    /**
     * How large a file may be, in bytes: an eighth of the memory of this process, as what
     * is read of it takes several times its size.
     */
    static int largest() {
        return (int) Math.min(Runtime.getRuntime().maxMemory() / 8, Integer.MAX_VALUE - 16);
    }

    /**
     * Reads to the end of what is no longer than a file of the data may be.
     * @param size what the file is said to have; -1 where nobody knows
     */
    static byte[] readAll(InputStream stream, long size, Object file) throws IOException {
        int largest = largest();
        byte[] bytes = (size > largest) ? null : stream.readNBytes(largest + 1);
        if (bytes == null || bytes.length > largest) {
            throw new DataFolderException(Message.of("data.tooLarge", file, largest / 1_000_000));
        }
        return bytes;
    }

}
