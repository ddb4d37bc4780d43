package org.onthelatch.legalstatus;

import java.time.Instant;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;

/**
 * A holding power as somebody wants to record it, before the law has been asked.
 *
 * @param id the opaque id that it will have
 * @param startedAt the time on the paper form, from which the hours run
 * @param reason why she has to be kept from leaving now
 * @param herWords what she says, verbatim; may be blank
 * @param reference of the paper form
 * @param entitled whether the recorder says that she is of the class that the power asks for, and that its conditions are met
 * @param inPatientHere whether she is an in-patient and in the hospital now: the power stops somebody leaving, it brings
 *     nobody back
 */
public record HoldRequest(
        AuthorityId id,
        PersonId person,
        HoldingPower power,
        Instant startedAt,
        String reason,
        String herWords,
        String reference,
        boolean entitled,
        boolean inPatientHere,
        Actor.Staff by) {}
