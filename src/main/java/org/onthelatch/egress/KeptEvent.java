package org.onthelatch.egress;

import java.time.Instant;

/**
 * An event as the service keeps it.
 *
 * @param recordedAt when it was received, by the service's clock
 * @param arrivedLate whether it came long after it happened (D54)
 * @param timeDoubted whether its time cannot be right: untrusted by the controller, or ahead of the service
 */
public record KeptEvent(
        DeviceEvent event, Instant recordedAt, boolean arrivedLate, boolean timeDoubted, DecisionContext context) {}
