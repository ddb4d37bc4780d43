package org.onthelatch.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Incidents;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Way;

/**
 * What has happened that may bring an early review.
 *
 * @param refusals events at doors; those that are no refusal on the way out do not count
 * @param overdue since when those who are late have been
 * @param teams every version, each person's in their order
 */
public record Happenings(
        List<KeptEvent> refusals,
        Incidents incidents,
        List<AwayNote> notes,
        Map<PersonId, Instant> overdue,
        List<Request> requests,
        List<CareTeam> teams,
        Clinicians clinicians,
        List<Occasion> occasions) {
    public Happenings {
        refusals = refusals.stream()
                .filter(Happenings::isRefusedOutward)
                .sorted(Comparator.comparing(kept -> kept.event().at()))
                .toList();
        notes = List.copyOf(notes);
        overdue = Map.copyOf(overdue);
        requests = List.copyOf(requests);
        teams = List.copyOf(teams);
        occasions = List.copyOf(occasions);
    }

    private static boolean isRefusedOutward(KeptEvent kept) {
        EventKind kind = kept.event().kind();
        return (kind.isRefused() || kind.equals(EventKind.ESCORT_PAIR_TIMEOUT))
                && !kind.equals(EventKind.ENTRY_REFUSED)
                && kept.event().direction().equals(Optional.of(Way.OUT));
    }

    List<KeptEvent> refusalsOf(PersonId person) {
        return refusals.stream()
                .filter(kept -> kept.context() instanceof DecisionContext.OfResident resident
                        && resident.person().equals(person))
                .toList();
    }

    Optional<Instant> overdueSince(PersonId person) {
        return Optional.ofNullable(overdue.get(person));
    }
}
