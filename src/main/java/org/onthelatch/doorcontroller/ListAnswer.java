package org.onthelatch.doorcontroller;

import java.time.Instant;
import org.onthelatch.ward.DeviceId;

/** What a controller says to a list (contract, {@code access-list/answer}). */
public sealed interface ListAnswer {
    DeviceId controller();

    /** The controller's own time. */
    Instant at();

    record Applied(DeviceId controller, ListVersion version, ContentHash contentHash, Instant at)
            implements ListAnswer {}

    /**
     * @param version of the refused list, or "" if it could not even be read
     * @param cause as the contract names it, such as {@code WRONG_AUDIENCE}
     */
    record Refused(DeviceId controller, String version, String cause, Instant at) implements ListAnswer {
        boolean isOf(ListVersion wanted) {
            return version.isEmpty() || version.equals(wanted.toString());
        }
    }
}
