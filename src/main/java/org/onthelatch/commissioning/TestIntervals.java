package org.onthelatch.commissioning;

import java.time.Duration;
import java.util.Optional;

/**
 * How long after a test of a door the next one is due, as the provider's policy says; in whole days.
 *
 * @param fireRelease of the fire arrangement (Fire Safety Order, article 17: maintenance)
 * @param localOverride of the local override (D86)
 * @param freeEgress of the way out (D86)
 */
public record TestIntervals(Duration fireRelease, Duration localOverride, Duration freeEgress) {
    public static final TestIntervals USUAL =
            new TestIntervals(Duration.ofDays(365), Duration.ofDays(31), Duration.ofDays(31));

    /** None for what is tested once, before the door is used. */
    Optional<Duration> of(DoorTest.Kind kind) {
        return switch (kind) {
            case FIRE_RELEASE -> Optional.of(fireRelease);
            case LOCAL_OVERRIDE -> Optional.of(localOverride);
            case FREE_EGRESS -> Optional.of(freeEgress);
            case READER -> Optional.empty();
        };
    }
}
