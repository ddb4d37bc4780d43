package org.onthelatch.restriction;

import java.time.Instant;
import org.onthelatch.staff.StaffId;

/**
 * Somebody displayed a notice, or told people what it says.
 *
 * @param where it hangs, or to whom it was read
 */
public record NoticeTold(NoticeId notice, Instant at, StaffId by, How how, String where) {

    /** How people were told. */
    public enum How {
        DISPLAYED,
        TOLD
    }
}
