package org.onthelatch.sqlite;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a second service away from the same file. The operating system releases it when the process ends, however it ends. */
final class DatabaseLock implements AutoCloseable {
    private final FileChannel channel;

    private DatabaseLock(FileChannel channel) {
        this.channel = channel;
    }

    static DatabaseLock take(Path database) {
        Path file = database.resolveSibling(database.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(file, CREATE, WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new DatabaseRefused(
                        "The database %s is in use by another running On the Latch. Stop that one first."
                                .formatted(database));
            }
            return new DatabaseLock(channel);
        } catch (IOException e) {
            throw new DatabaseRefused("Could not write the lock file %s. Is its folder writable?".formatted(file), e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held by this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("could not release the lock on the database", e);
        }
    }
}
