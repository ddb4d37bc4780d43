package org.onthelatch.roomentry;

import java.time.Instant;
import org.onthelatch.staff.StaffId;

/**
 * Why staff opened somebody's room, as she will read it (D96).
 *
 * @param announced whether they knocked and said who they were
 * @param by who wrote it, which may be a colleague of whoever has no account
 */
public record EntryReason(RoomEntryId entry, Why why, String words, boolean announced, StaffId by, Instant recordedAt) {

    /** The reasons there are. */
    public enum Why {
        SHE_ASKED("She asked for it"),
        CARE("Care or medicine, as agreed with her"),
        AGREED_CHECK("A check that is in her plan"),
        WORRY("Worry about her safety just then"),
        REPAIR("Cleaning or repair that she knew of"),
        OTHER("Something else");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
