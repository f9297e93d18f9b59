package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import nl.barriergraph.model.Message;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/**
 * A small JSON file that only its owner can read, always whole: it is replaced, never
 * written in place.
 */
record JsonFile(Path path) {

    /** How the names of files end that are not complete yet. */
    static final String UNFINISHED = ".new";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    <T> Optional<T> read(Class<T> type) {
        try {
            return Files.exists(path) ? Optional.of(JSON.readValue(Files.readString(path), type)) : Optional.empty();
        }
        catch (IOException | JacksonException exception) {
            throw new DatabaseException(Message.of("home.fileUnreadable", path), exception);
        }
    }

    void write(Object value) {
        try {
            // Java makes a temporary file readable by its owner only
            Path file = Files.createTempFile(path.getParent(), path.getFileName().toString(), UNFINISHED);
            Files.writeString(file, JSON.writeValueAsString(value));
            Files.move(file, path, ATOMIC_MOVE);
        }
        catch (IOException exception) {
            throw new DatabaseException(Message.of("home.fileUnwritable", path), exception);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        }
        catch (IOException exception) {
            throw new DatabaseException(Message.of("home.fileUndeletable", path), exception);
        }
    }

}
