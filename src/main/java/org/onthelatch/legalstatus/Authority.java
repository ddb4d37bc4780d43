package org.onthelatch.legalstatus;

import java.time.Instant;
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
        Instant recordedAt) {}
