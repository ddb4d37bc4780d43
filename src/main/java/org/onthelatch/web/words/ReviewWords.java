package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.LocalTime;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.review.ReviewState;

/** Where a review stands, in words. */
public record ReviewWords(NhsDates dates) {

    /** The last day on which it is in time; where it is due within a day, the time. */
    public String due(Assessment assessment) {
        return due(assessment.reviewDueAt());
    }

    public String due(Instant due) {
        boolean atMidnight = due.atZone(dates.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return atMidnight ? dates.lastDay(due) : dates.dateTime(due);
    }

    /** For a tag; "" while it is current. */
    public static String tag(ReviewState state) {
        if (state instanceof ReviewState.Overdue overdue) {
            return overdue.daysLate() == 0
                    ? say("words.review.overdue.today")
                    : counted("words.review.overdue", overdue.daysLate());
        }
        if (state instanceof ReviewState.DueSoon soon) {
            return soon.daysLeft() == 0 ? say("words.review.due.today") : counted("words.review.due", soon.daysLeft());
        }
        return "";
    }

    public static boolean isOverdue(ReviewState state) {
        return state instanceof ReviewState.Overdue;
    }
}
