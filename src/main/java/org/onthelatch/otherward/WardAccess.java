package org.onthelatch.otherward;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.WardId;

/**
 * Somebody's access to a ward that is not hers.
 *
 * @param reason why, in her words
 * @param until the first instant at which it is over: by time, or as she ended it
 * @param reviewed what the ward manager said of it: one, or none yet
 */
public record WardAccess(
        AccessId id,
        StaffId staff,
        Role role,
        WardId ward,
        String reason,
        Instant from,
        Instant until,
        List<Review> reviewed) {
    /** Unreviewed for longer than this after its end is flagged. */
    public static final Duration REVIEW_WITHIN = Duration.ofDays(1);

    /** What somebody said who looked at it afterwards. */
    public record Review(StaffId by, Instant at, String words) {}

    /** How far it has got. */
    public enum State {
        OPEN,
        WAITS,
        OVERDUE,
        REVIEWED
    }

    public WardAccess {
        reviewed = List.copyOf(reviewed);
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    public State state(Instant now) {
        if (!reviewed.isEmpty()) {
            return State.REVIEWED;
        }
        if (isOpen(now)) {
            return State.OPEN;
        }
        return now.isBefore(until.plus(REVIEW_WITHIN)) ? State.WAITS : State.OVERDUE;
    }

    WardAccess endedAt(Instant end) {
        return new WardAccess(id, staff, role, ward, reason, from, end, reviewed);
    }

    WardAccess with(Review review) {
        return new WardAccess(id, staff, role, ward, reason, from, until, List.of(review));
    }
}
