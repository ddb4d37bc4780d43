package org.onthelatch.review;

import java.time.Instant;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.person.PersonId;

/**
 * One reminder: the same for as long as what it is about stays the same, so that what was said to it stays with it.
 *
 * @param value such as {@code review-P16-2-REVIEW_FIRST}
 */
public record ReminderId(String value) {
    public ReminderId {
        if (!value.matches("[A-Za-z0-9_.-]{1,160}")) {
            throw new IllegalArgumentException(
                    "a reminder must match [A-Za-z0-9_.-]{1,160}, but was \"%s\"".formatted(value));
        }
    }

    static ReminderId ofReview(PersonId person, int version, ReminderStep step) {
        return new ReminderId("review-%s-%d-%s".formatted(person, version, step));
    }

    static ReminderId ofPower(PersonId person, Instant end, ReminderStep step) {
        return new ReminderId("power-%s-%d-%s".formatted(person, end.getEpochSecond(), step));
    }

    /** A leave that is given a new end is reminded of anew. */
    static ReminderId ofLeave(LeaveId leave, Instant end, ReminderStep step) {
        return new ReminderId("leave-%s-%d-%s".formatted(leave, end.getEpochSecond(), step));
    }

    static ReminderId ofSecondPerson(AssessmentId about, ReminderStep step) {
        return new ReminderId("second-%s-%s".formatted(about, step));
    }

    @Override
    public String toString() {
        return value;
    }
}
