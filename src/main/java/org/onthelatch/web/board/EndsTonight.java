package org.onthelatch.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderStep;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.sources.Sources;

/**
 * Somebody whom nothing gives power to hold from some time in the next day on, so that it is said at handover (D7).
 *
 * @param status by which she may be held until then
 * @param handover the reminder at the last handover before; none until then
 */
public record EndsTonight(Resident resident, LegalStatus status, Instant end, List<Reminder> handover) {
    private static final Duration AHEAD = Duration.ofDays(1);

    public EndsTonight {
        handover = List.copyOf(handover);
    }

    /** Those of a ward, the nearest end first. Reminders are worked out only if somebody's power ends: on most days nobody's. */
    static List<EndsTonight> of(Sources sources, WardId ward, Instant now) {
        List<ResidentAccess> ending = sources.facts()
                .get()
                .residents()
                .filter(access -> access.resident().ward().equals(ward))
                .filter(access -> access.legal().statusAt(now).givesPowerToHold())
                .filter(access -> !end(access, now).isAfter(now.plus(AHEAD)))
                .toList();
        if (ending.isEmpty()) {
            return List.of();
        }
        List<Reminder> reminders = sources.reviews().reminders(now);
        return ending.stream()
                .map(access -> new EndsTonight(
                        access.resident(),
                        access.legal().statusAt(now),
                        end(access, now),
                        handover(reminders, access.resident().id())))
                .sorted(Comparator.comparing(EndsTonight::end))
                .toList();
    }

    private static List<Reminder> handover(List<Reminder> reminders, PersonId person) {
        return reminders.stream()
                .filter(reminder -> reminder.step() == ReminderStep.HANDOVER
                        && reminder.person().equals(person))
                .toList();
    }

    private static Instant end(ResidentAccess access, Instant now) {
        return access.legal().powerEndsAfter(now);
    }

    /** Whether the nurse in charge is still to say it. */
    public boolean waits(Instant now) {
        return handover.stream().anyMatch(reminder -> reminder.isWaiting(now));
    }
}
