package org.onthelatch.simulator.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.simulator.accesslist.FobImage;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;

/**
 * A lock without a network, as on a kitchen or a laundry: it knows the key of the service, its own door and the time, and
 * decides from what is written on the fob alone. From inside it is free. It records nothing.
 */
public final class OfflineLock {
    private final DoorId door;
    private final KeyRing ring;
    private final FobMemories memories;
    private final Clock oscillator;
    private Duration ahead = Duration.ZERO;

    public OfflineLock(DoorId door, KeyRing ring, FobMemories memories, Clock oscillator) {
        this.door = door;
        this.ring = ring;
        this.memories = memories;
        this.oscillator = oscillator;
    }

    public DoorId door() {
        return door;
    }

    /** Estates set its clock, as at installation. */
    public synchronized void set(Instant now) {
        ahead = Duration.between(oscillator.instant(), now);
    }

    public synchronized Instant now() {
        return oscillator.instant().plus(ahead);
    }

    /** Whether it opens; a fob that was written later than its clock says brings it the time. */
    public synchronized boolean opens(Way way, FobToken fob) {
        if (way == Way.OUT) {
            return true;
        }
        Optional<FobImage> image = memories.of(fob)
                .flatMap(bytes -> FobImage.open(bytes, ring))
                .filter(signed -> signed.fob().equals(fob));
        image.filter(signed -> signed.issuedAt().isAfter(now())).ifPresent(signed -> set(signed.issuedAt()));
        return image.filter(signed -> signed.opens(door, now())).isPresent();
    }
}
