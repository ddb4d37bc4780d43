package org.onthelatch.simulator.device;

import java.util.List;
import java.util.Optional;

/** What survives a loss of power; every write is durable when it returns, or it throws. */
public interface DeviceMemory {
    Optional<byte[]> read(Cell cell);

    void write(Cell cell, byte[] value);

    /** The lines appended since the journal was last written whole, the oldest first. */
    List<byte[]> journal();

    /** Adds one line, which contains no line feed. */
    void append(byte[] line);

    /** Replaces the journal; after a crash it is either the old or the new one. */
    void rewrite(List<byte[]> lines);
}
