package org.onthelatch.assessment;

import java.time.Instant;
import java.util.List;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.ZoneCode;

/**
 * A person's own stage for a kitchen or treatment room, assessed by itself and never tied to her exit level (D97).
 *
 * @param windows her agreed times; used at {@code AGREED_TIMES} only
 */
public record RoomStage(
        PersonId person,
        ZoneCode room,
        Stage stage,
        List<Window> windows,
        Period period,
        StaffId decidedBy,
        Instant reviewDueAt) {

    /** How far she has come: with staff, at agreed times, for her own use. */
    public enum Stage {
        WITH_STAFF,
        AGREED_TIMES,
        OWN_USE
    }

    public RoomStage {
        windows = List.copyOf(windows);
    }

    /** How she may enter. */
    public Allow entry() {
        return switch (stage) {
            case WITH_STAFF -> Allow.anyTime(Company.STAFF);
            case AGREED_TIMES -> new Allow(windows, Company.ALONE);
            case OWN_USE -> Allow.anyTime(Company.ALONE);
        };
    }
}
