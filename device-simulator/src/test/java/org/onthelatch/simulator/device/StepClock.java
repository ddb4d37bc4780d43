package org.onthelatch.simulator.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is moved. */
public final class StepClock extends Clock {
    private Instant now;
    private Duration eachReading = Duration.ZERO;

    public StepClock(Instant now) {
        this.now = now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** From now on that much time passes whenever somebody looks at it, as on a slow machine. */
    public void passAtEachReading(Duration time) {
        eachReading = time;
    }

    @Override
    public Instant instant() {
        now = now.plus(eachReading);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("devices live in UTC");
    }
}
