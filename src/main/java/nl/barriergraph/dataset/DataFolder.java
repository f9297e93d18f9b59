package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import nl.barriergraph.model.Message;

/**
 * Where the files of a data set are: a folder, or the one that travels inside the
 * program.
 */
public interface DataFolder {

    /**
     * The bytes of a file.
     * @param name path within the folder, such as {@code limite/actors.csv}
     * @throws DataFolderException when the file is there and cannot be read
     */
    Optional<byte[]> read(String name);

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
            return (name) -> readZip(folder, name);
        }
        if (!Files.isDirectory(folder)) {
            throw new DataFolderException(Message.of("data.noFolder", folder.toAbsolutePath().normalize()));
        }
        return (name) -> readFile(folder.resolve(name));
    }

    private static Optional<byte[]> readZip(Path file, String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return (entry != null) ? Optional.of(zip.getInputStream(entry).readAllBytes()) : Optional.empty();
        }
        catch (IOException ex) {
            throw new DataFolderException(Message.of("data.unreadable", file), ex);
        }
    }

    private static Optional<byte[]> readFile(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }
        catch (IOException ex) {
            throw new DataFolderException(Message.of("data.unreadable", file), ex);
        }
    }

}
