package org.onthelatch.simulator.device;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.simulator.site.FobToken;

/** What is written on each fob: it goes where the fob goes, in a pocket. */
public final class FobMemories {
    private final Map<FobToken, byte[]> written = new ConcurrentHashMap<>();

    public Optional<byte[]> of(FobToken fob) {
        return Optional.ofNullable(written.get(fob)).map(byte[]::clone);
    }

    void write(FobToken fob, byte[] image) {
        written.put(fob, image.clone());
    }
}
