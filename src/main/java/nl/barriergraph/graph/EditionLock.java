package nl.barriergraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.barriergraph.model.Message;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The right to run an edition's database. The operating system takes it back when the
 * process ends, however it ends; the file says which process that is.
 */
final class EditionLock implements AutoCloseable {

    /**
     * Closing any other channel of the file would give up the lock on most systems, so
     * this process does not touch what it holds.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Behind the text: a locked part of a file cannot be read on Windows. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;

    private final FileChannel channel;

    private EditionLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<EditionLock> tryTake(Path file) {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<EditionLock> lock = Optional.empty();
        try {
            lock = tryLock(file);
            return lock;
        }
        catch (IOException exception) {
            throw new DatabaseException(Message.of("home.notLocked", file), exception);
        }
        finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<EditionLock> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            channel.close();
            return Optional.empty();
        }
        String pid = String.valueOf(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new EditionLock(file, channel));
    }

    /**
     * The holder for a sentence: {@code process 123}.
     */
    static Message holder(Path file) {
        if (HELD.contains(file)) {
            return Message.of("home.holder.self");
        }
        try {
            return Message.of("home.holder.process", Files.readString(file));
        }
        catch (IOException exception) {
            return Message.of("home.holder.other");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        }
        catch (IOException exception) {
            throw new DatabaseException(Message.of("home.lockKept", file), exception);
        }
        finally {
            HELD.remove(file);
        }
    }

}
