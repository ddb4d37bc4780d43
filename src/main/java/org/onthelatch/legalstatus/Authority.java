package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/**
 * A recorded legal status of one person with its end (D1, D7). An informal stay is recorded as one, too.
 *
 * @param period when it holds; its end is the end of the power
 * @param successor the status she takes at that end, when nobody has recorded another
 * @param namedUnit whether a restricted person is detained in a named unit, so that its boundary counts as the hospital's
 *     (D13)
 * @param reference of the paper or order it rests on
 * @param corrects the record that this one corrects: one or none
 */
public record Authority(
        AuthorityId id,
        PersonId person,
        StatusCode status,
        Period period,
        StatusCode successor,
        boolean namedUnit,
        String reference,
        StaffId recordedBy,
        Instant recordedAt,
        List<Corrects> corrects) {

    /**
     * Which record was wrong. It stays as it was recorded (D39).
     *
     * @param began when this status began by the papers; the law counts its period from there
     */
    public record Corrects(AuthorityId record, Instant began) {}

    public Authority {
        // Kept before records could correct others.
        corrects = List.copyOf(Objects.requireNonNullElse(corrects, List.of()));
    }

    /** One that corrects nothing. */
    public Authority(
            AuthorityId id,
            PersonId person,
            StatusCode status,
            Period period,
            StatusCode successor,
            boolean namedUnit,
            String reference,
            StaffId recordedBy,
            Instant recordedAt) {
        this(id, person, status, period, successor, namedUnit, reference, recordedBy, recordedAt, List.of());
    }

    /** When it began by the papers; for a correction before its own period. */
    public Instant began() {
        return corrects.isEmpty() ? period.from() : corrects.get(0).began();
    }
}
