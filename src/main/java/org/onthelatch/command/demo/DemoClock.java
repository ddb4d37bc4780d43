package org.onthelatch.command.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The demo's clock: runs like any other, starts where it is told and can be moved forward, never back. */
public final class DemoClock extends Clock {
    private final Clock machine;
    private volatile Duration ahead;

    public DemoClock(Clock machine, Instant start) {
        this.machine = machine;
        this.ahead = Duration.between(machine.instant(), start);
    }

    /**
     * Moves the clock.
     *
     * @throws IllegalArgumentException if {@code at} is not after now
     */
    synchronized void moveTo(Instant at) {
        Instant now = instant();
        if (!at.isAfter(now)) {
            throw new IllegalArgumentException(
                    "at must be after the demo clock's now, %s, but was %s".formatted(now, at));
        }
        ahead = Duration.between(machine.instant(), at);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(machine.withZone(zone), instant());
    }
}
