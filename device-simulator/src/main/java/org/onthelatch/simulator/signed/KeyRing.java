package org.onthelatch.simulator.signed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one or two keys of the service that a device holds, the newest first. */
public record KeyRing(List<ServiceKey> keys) {
    private static final int HELD = 2;
    private static final VerifiedBefore FOR_ALL = new VerifiedBefore();

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

    /** The greatest key epoch that is held. */
    public long newest() {
        return keys.get(0).keyEpoch();
    }

    /**
     * This ring with a key that was announced. An epoch that is held already keeps its key, and one below the key that
     * announces it is no next one.
     *
     * @param by key epoch of the key that signed the announcement
     */
    public KeyRing with(ServiceKey next, long by) {
        return holds(next.keyEpoch()) || next.keyEpoch() < by
                ? this
                : new KeyRing(Stream.concat(keys.stream(), Stream.of(next)).toList());
    }

    /** This ring without the keys below that of the list in force; at least the newest stays. */
    public KeyRing from(long keyEpoch) {
        return new KeyRing(keys.stream()
                .filter(key -> key.keyEpoch() >= Math.min(keyEpoch, newest()))
                .toList());
    }

    Optional<ServiceKey> verifying(byte[] signed, byte[] signature) {
        return keys.stream().filter(key -> key.verifies(signed, signature)).findFirst();
    }

    /** The same for what is said to all devices alike. */
    Optional<ServiceKey> verifyingForAll(byte[] signed, byte[] signature) {
        return keys.stream()
                .filter(key -> FOR_ALL.isGood(key, signed, signature, () -> key.verifies(signed, signature)))
                .findFirst();
    }
}
