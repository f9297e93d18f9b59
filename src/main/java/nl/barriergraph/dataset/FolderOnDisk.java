package nl.barriergraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.barriergraph.model.Message;

/**
 * A data folder on disk. A file in it may not be a link to somewhere else: a folder that
 * came from others would make the program read, and quote, what is not theirs.
 */
record FolderOnDisk(Path folder) implements DataFolder {

    @Override
    public Optional<byte[]> read(String name) {
        Path file = this.folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream stream = open(file)) {
            return Optional.of(DataFolder.readAll(stream, Files.size(file), file));
        }
        catch (IOException ex) {
            throw new DataFolderException(Message.of("data.unreadable", file), ex);
        }
    }

    private static InputStream open(Path file) throws IOException {
        Path place = file.toAbsolutePath().getParent();
        if (place != null && !place.toRealPath().equals(file.toRealPath().getParent())) {
            throw new DataFolderException(Message.of("data.leavesFolder", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new DataFolderException(Message.of("data.unreadable", file));
        }
        return Files.newInputStream(file);
    }

    @Override
    public List<String> names() {
        try (Stream<Path> entries = Files.list(this.folder)) {
            return entries.flatMap(FolderOnDisk::meant)
                .map((path) -> this.folder.relativize(path).toString().replace('\\', '/'))
                .sorted()
                .toList();
        }
        catch (IOException ex) {
            throw new DataFolderException(Message.of("data.folderUnreadable", this.folder), ex);
        }
    }

    /** CSV files, and what looks like the folder for LIMITE rows. */
    private static Stream<Path> meant(Path entry) {
        String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!(name + "/").equals(Table.LIMITE)) {
            return Stream.of(entry).filter((path) -> name.endsWith(".csv") && !name.startsWith("."));
        }
        if (!Files.isDirectory(entry)) {
            return Stream.of(entry);
        }
        try (Stream<Path> entries = Files.list(entry)) {
            return entries.filter((path) -> path.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .filter((path) -> !path.getFileName().toString().startsWith("."))
                .toList()
                .stream();
        }
        catch (IOException ex) {
            throw new DataFolderException(Message.of("data.folderUnreadable", entry), ex);
        }
    }

}
