package org.onthelatch.web.review;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.Reminder;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.Sources;

/**
 * The reminders that are due, those for whoever looks first.
 *
 * @param mine waiting for somebody in her role
 * @param others waiting for others
 * @param ignored passed without an answer, latest first
 */
public record RemindersView(
        AccessFacts facts, List<Reminder> mine, List<Reminder> others, List<Reminder> ignored, List<FormError> errors) {
    public RemindersView {
        mine = List.copyOf(mine);
        others = List.copyOf(others);
        ignored = List.copyOf(ignored);
        errors = List.copyOf(errors);
    }

    static RemindersView of(Sources sources, SignedIn by, Instant now, List<FormError> errors) {
        List<Reminder> all = sources.reviews().reminders(now);
        List<Reminder> ignored = all.stream()
                .filter(reminder -> reminder.isIgnored(now))
                .sorted(java.util.Comparator.comparing(Reminder::since).reversed())
                .toList();
        List<Reminder> waiting =
                all.stream().filter(reminder -> reminder.isWaiting(now)).toList();
        return new RemindersView(
                sources.facts().get(),
                waiting.stream()
                        .filter(reminder -> isMine(reminder, by))
                        .sorted(java.util.Comparator.comparing(
                                reminder -> !reminder.step().isFor(by.role())))
                        .toList(),
                waiting.stream().filter(reminder -> !isMine(reminder, by)).toList(),
                ignored,
                errors);
    }

    /** How many wait for whoever looks. */
    public static int countFor(Sources sources, SignedIn by, Instant now) {
        return of(sources, by, now, List.of()).mine().size();
    }

    /** Those that wait for whoever looks. */
    public static List<Reminder> mine(Sources sources, SignedIn by, Instant now) {
        return of(sources, by, now, List.of()).mine();
    }

    static boolean isMine(Reminder reminder, SignedIn by) {
        return by.may(Permission.ACKNOWLEDGE_REMINDERS) && reminder.mayBeTakenOnBy(by.role());
    }

    public Resident who(PersonId person) {
        return facts.resident(person).orElseThrow().resident();
    }
}
