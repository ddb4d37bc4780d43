package org.onthelatch.departure;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.ZoneCode;

/**
 * What somebody wants to record.
 *
 * @param id the opaque id of the record by which a power over her ends, if one does
 * @param at when it happened
 * @param words where she goes, why, or who was with her
 * @param fobReturned her fob is in the writer's hands
 * @param room the one she moves to; for a move only
 * @param basedOn the version of her departures that was seen; 0 for none
 */
public record Leaving(
        AuthorityId id,
        PersonId person,
        Departure.Kind kind,
        Instant at,
        String words,
        boolean fobReturned,
        Optional<ZoneCode> room,
        int basedOn,
        Actor.Staff by) {}
