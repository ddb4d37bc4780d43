package org.onthelatch.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in a file that others change: read again when it has changed, kept as it was when it cannot be read. */
final class ReadAgain<T> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAgain.class);

    private final Path file;
    private final Reading<T> reading;
    private T value;
    private FileTime readAt;

    /** Reads a file whole. */
    interface Reading<T> {
        /** @throws IllegalStateException if what it says is not what it should be, saying what */
        T read(Path file) throws IOException;
    }

    /** @throws IllegalStateException if it cannot be read now */
    ReadAgain(Path file, Reading<T> reading) {
        this.file = file;
        this.reading = reading;
        try {
            this.readAt = Files.getLastModifiedTime(file);
            this.value = reading.read(file);
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be read: %s".formatted(file, e), e);
        }
    }

    synchronized T current() {
        try {
            FileTime changedAt = Files.getLastModifiedTime(file);
            if (!changedAt.equals(readAt)) {
                value = reading.read(file);
                readAt = changedAt;
                LOG.info("{} was read again", file);
            }
        } catch (IOException | IllegalStateException e) {
            LOG.error("{} cannot be read again, so what it said before goes on: {}", file, e.getMessage());
        }
        return value;
    }
}
