package org.onthelatch.mqtt.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as they are written on the wire: RFC 3339 in UTC with at most milliseconds. */
final class WireTime {
    private WireTime() {}

    static String of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
