package org.onthelatch.assessment;

import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;

/**
 * Somebody who comes to live on a ward, as whoever admits her writes it down.
 *
 * @param nhsNumber ten digits, without spaces
 * @param sharedRoom that another resident has this room, and that this is right
 * @param status as the papers say that the admitting nurse holds; none if nothing is known yet
 * @param reference of these papers
 * @param byDefault that the registered default is to hold until she is assessed; otherwise she is open
 */
public record AdmissionRequest(
        Ids ids,
        String name,
        int age,
        String nhsNumber,
        WardId ward,
        ZoneCode room,
        String roomName,
        boolean sharedRoom,
        DoorNeeds needs,
        Optional<StatusCode> status,
        String reference,
        boolean byDefault,
        Actor.Staff by) {

    /** The opaque ids of what is recorded with her: her status, her level until she is assessed, and what follows that. */
    public record Ids(AuthorityId authority, AssessmentId first, AssessmentId after) {}
}
