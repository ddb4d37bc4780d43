package org.onthelatch.simulator.signed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one or two keys of the service that a device holds, the newest first. */
public record KeyRing(List<ServiceKey> keys) {
    private static final int HELD = 2;

    public KeyRing {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a device needs a key of the service");
        }
        keys = keys.stream()
                .sorted(Comparator.comparingLong(ServiceKey::keyEpoch).reversed())
                .limit(HELD)
                .toList();
    }

    public boolean holds(long keyEpoch) {
        return keys.stream().anyMatch(key -> key.keyEpoch() == keyEpoch);
    }

    /** This ring with a key that was announced; an epoch that is held already keeps its key. */
    public KeyRing with(ServiceKey next) {
        return holds(next.keyEpoch())
                ? this
                : new KeyRing(Stream.concat(keys.stream(), Stream.of(next)).toList());
    }

    Optional<ServiceKey> verifying(byte[] signed, byte[] signature) {
        return keys.stream().filter(key -> key.verifies(signed, signature)).findFirst();
    }
}
