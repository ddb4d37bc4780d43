package org.onthelatch.review;

import java.time.Instant;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;

/**
 * A reminder whose time has come.
 *
 * @param date what it is about: the first instant after a period, or at which a review is overdue
 * @param since since when it is due
 * @param next when the next of its ladder comes; {@link Instant#MAX} after the last
 * @param acknowledged one, or none
 */
public record Reminder(
        ReminderId id,
        PersonId person,
        ReminderStep step,
        Instant date,
        Instant since,
        Instant next,
        List<Acknowledgement> acknowledged) {
    public Reminder {
        acknowledged = List.copyOf(acknowledged);
    }

    /** Somebody is still to acknowledge it, and nobody further up has been asked yet. */
    public boolean isWaiting(Instant now) {
        return step.asksSomebody() && acknowledged.isEmpty() && now.isBefore(next);
    }

    /** Its time passed without an answer, and the next one was asked; an answer that came later does not undo that. */
    public boolean isIgnored(Instant now) {
        return step.asksSomebody()
                && !now.isBefore(next)
                && acknowledged.stream().allMatch(late -> !late.at().isBefore(next));
    }

    /** Whether somebody in this role may take it on: its recipients, or anyone who tells those without an account. */
    public boolean mayBeTakenOnBy(Role role) {
        return acknowledged.isEmpty() && step.asksSomebody() && (step.isFor(role) || step.isToldByOthers());
    }
}
