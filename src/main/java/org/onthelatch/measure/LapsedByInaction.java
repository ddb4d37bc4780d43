package org.onthelatch.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.person.PersonId;

/**
 * M14, lapsed by inaction: permissions that ended with no decision recorded (domain, section 2.2; D38, hazard H19).
 *
 * @param leaves whose each leave was that ran out, once for each leave
 * @param consents whose each consent of the Secretary of State was
 */
record LapsedByInaction(List<PersonId> leaves, List<PersonId> consents) {
    LapsedByInaction {
        leaves = List.copyOf(leaves);
        consents = List.copyOf(consents);
    }

    static LapsedByInaction in(MeasuredTime time, List<ResidentAccess> people) {
        List<PersonId> leaves = new ArrayList<>();
        List<PersonId> consents = new ArrayList<>();
        for (ResidentAccess access : people) {
            access.leave().leaves().stream()
                    .filter(leave -> endedHere(time, access, leave.period().until()))
                    .filter(leave -> leave.revokedAt().isEmpty() && !isDecidedAbout(leave, access))
                    .forEach(leave -> leaves.add(leave.person()));
            access.leave().consents().stream()
                    .filter(Consent.Given.class::isInstance)
                    .map(Consent.Given.class::cast)
                    .filter(given -> endedHere(time, access, given.period().until()))
                    .filter(given -> !isDecidedAbout(given, access))
                    .forEach(given -> consents.add(given.person()));
        }
        return new LapsedByInaction(leaves, consents);
    }

    /** While she lived here, and was under a status that lets nobody leave the hospital without leave. */
    private static boolean endedHere(MeasuredTime time, ResidentAccess access, Instant end) {
        return time.has(end)
                && Stay.of(access).contains(end)
                && access.legal().statusAt(end).absence() != Absence.NOBODYS_LEAVE_NEEDED;
    }

    /** Before it ended, somebody granted her what lasts longer. */
    private static boolean isDecidedAbout(Leave leave, ResidentAccess access) {
        Instant end = leave.period().until();
        return access.leave().leaves().stream()
                .anyMatch(other -> !other.id().equals(leave.id())
                        && other.recordedAt().isAfter(leave.recordedAt())
                        && !other.recordedAt().isAfter(end)
                        && other.period().until().isAfter(end));
    }

    /** What lasts longer was given, or is asked for, or the answer was no. When it was recorded is not kept with it. */
    private static boolean isDecidedAbout(Consent.Given given, ResidentAccess access) {
        Instant end = given.period().until();
        return access.leave().consents().stream()
                .filter(other -> !other.id().equals(given.id()))
                .filter(other -> other.scope().stream().anyMatch(given.scope()::contains))
                .anyMatch(other -> isLongerAnswer(other, given.period().from(), end));
    }

    private static boolean isLongerAnswer(Consent other, Instant from, Instant end) {
        if (other instanceof Consent.Given later) {
            return later.period().until().isAfter(end);
        }
        if (other instanceof Consent.Awaited awaited) {
            return !awaited.since().isAfter(end);
        }
        return other instanceof Consent.Declined declined
                && !declined.at().isAfter(end)
                && !declined.at().isBefore(from);
    }
}
