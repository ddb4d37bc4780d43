package org.onthelatch.pki;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** From when until when, both inclusive, in whole seconds as X.509 has them. */
public record Validity(Instant from, Instant until) {
    public Validity {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        until = until.truncatedTo(ChronoUnit.SECONDS);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a validity must end after it begins, but was %s to %s".formatted(from, until));
        }
    }
}
