package org.onthelatch.legalstatus;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.legalstatus.LegalHistory.Standing;

/**
 * A running hold and its clock. It counts down to freedom and nothing stops it (D6).
 *
 * @param from where its hours are counted from: the nurse's record, if one came first
 * @param until the first instant after it
 */
public record HoldClock(HoldingPower power, Instant from, Instant until, Standing standing) {

    /** How near the end is: each is said once it is reached, and the nearest one stands. */
    public enum Warning {
        HALF_TIME,
        TWO_HOURS,
        ONE_HOUR,
        QUARTER_OF_AN_HOUR
    }

    /** The hold that is running then, if one is. */
    public static Optional<HoldClock> at(LegalHistory legal, Instant now) {
        return legal.standingAt(now)
                .flatMap(standing -> HoldingPower.of(standing.status().code()).map(power -> {
                    Instant until = standing.period().until();
                    Instant counted = standing.authority().period().until().minus(power.length());
                    return new HoldClock(power, counted, until, standing);
                }));
    }

    public Duration left(Instant now) {
        return Duration.between(now, until);
    }

    public Optional<Warning> warning(Instant now) {
        Duration left = left(now);
        if (left.compareTo(Duration.ofMinutes(15)) <= 0) {
            return Optional.of(Warning.QUARTER_OF_AN_HOUR);
        }
        if (left.compareTo(Duration.ofHours(1)) <= 0) {
            return Optional.of(Warning.ONE_HOUR);
        }
        if (left.compareTo(Duration.ofHours(2)) <= 0) {
            return Optional.of(Warning.TWO_HOURS);
        }
        boolean half = left.multipliedBy(2).compareTo(Duration.between(from, until)) <= 0;
        return half ? Optional.of(Warning.HALF_TIME) : Optional.empty();
    }
}
