package org.onthelatch.simulator.device;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Memory that outlives a simulated loss of power, but not the process. */
public final class InMemoryDeviceMemory implements DeviceMemory {
    private final Map<Cell, byte[]> cells = new EnumMap<>(Cell.class);
    private final List<byte[]> journal = new ArrayList<>();

    @Override
    public synchronized Optional<byte[]> read(Cell cell) {
        return Optional.ofNullable(cells.get(cell)).map(byte[]::clone);
    }

    @Override
    public synchronized void write(Cell cell, byte[] value) {
        cells.put(cell, value.clone());
    }

    @Override
    public synchronized List<byte[]> journal() {
        return List.copyOf(journal);
    }

    @Override
    public synchronized void append(byte[] line) {
        journal.add(line.clone());
    }

    @Override
    public synchronized void rewrite(List<byte[]> lines) {
        List<byte[]> copy = lines.stream().map(byte[]::clone).toList();
        journal.clear();
        journal.addAll(copy);
    }
}
