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
        DeviceEvent event, Instant recordedAt, boolean arrivedLate, boolean timeDoubted, DecisionContext context) {

    /** What stays of it once its content was removed (D61): its number, its hash and its link, and when it was received. */
    public KeptEvent withoutContent() {
        DeviceEvent bare = new DeviceEvent(
                event.key(),
                EventKind.CONTENT_REMOVED,
                recordedAt,
                true,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                0,
                0,
                "",
                event.prev(),
                event.hash());
        return new KeptEvent(bare, recordedAt, false, false, new DecisionContext.Nobody());
    }
}
