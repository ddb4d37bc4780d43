package org.onthelatch.mqtt.link;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next attempt: anything between nothing and a bound that doubles with each attempt (full
 * jitter), so that a thousand clients do not come back in step.
 */
final class Backoff {
    private static final int DOUBLINGS = 6;

    private final Duration longest;
    private final DoubleSupplier random;
    private int attempts;

    /** @param random from 0 inclusive to 1 exclusive */
    Backoff(Duration longest, DoubleSupplier random) {
        this.longest = longest;
        this.random = random;
    }

    Duration next() {
        long bound = longest.toMillis() >> (DOUBLINGS - attempts);
        attempts = Math.min(attempts + 1, DOUBLINGS);
        return Duration.ofMillis((long) (bound * random.getAsDouble()));
    }

    /** @param lasted how long the connection stood; one that was cut at once does not count as a success */
    void connectionLasted(Duration lasted) {
        if (lasted.compareTo(longest) >= 0) {
            attempts = 0;
        }
    }
}
