package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import nl.barriergraph.model.Message;

/**
 * A zip of a data folder. Nothing of it is unpacked, so that the paths within it lead
 * nowhere.
 */
record ZippedFolder(Path file, List<String> names) implements DataFolder {

    static ZippedFolder open(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new ZippedFolder(file,
                    zip.stream().map(ZipEntry::getName).filter((name) -> name.endsWith(".csv")).sorted().toList());
        }
        catch (IOException | IllegalArgumentException ex) {
            throw new DataFolderException(Message.of("data.noZip", file), ex);
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        try (ZipFile zip = new ZipFile(this.file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                return Optional.of(DataFolder.readAll(stream, entry.getSize(), name));
            }
        }
        catch (IOException | IllegalArgumentException ex) {
            throw new DataFolderException(Message.of("data.unreadable", this.file + "!" + name), ex);
        }
    }

}
