package org.onthelatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Another clock, read by the quarter of an hour. */
final class QuarterClock extends Clock {
    private static final long SECONDS = Duration.ofMinutes(15).toSeconds();

    private final Clock clock;

    QuarterClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / SECONDS * SECONDS);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new QuarterClock(clock.withZone(zone));
    }
}
