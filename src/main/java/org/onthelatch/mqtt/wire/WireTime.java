package org.onthelatch.mqtt.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as they are written on the wire: RFC 3339 in UTC with at most milliseconds. */
final class WireTime {
    private static final int NANOS_OF_MILLI = 1_000_000;

    private WireTime() {}

    /** Rounded down: what is allowed may begin, and a restriction end, a moment early. */
    static String of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Rounded up: a restriction never begins, and what is allowed never ends, a moment early. */
    static String roundedUp(Instant instant) {
        return of(instant.plusNanos(NANOS_OF_MILLI - 1));
    }
}
