package org.onthelatch.web.words;

import org.onthelatch.review.ReviewState;

/** Where a review stands, in words. */
public record ReviewWords(NhsDates dates) {

    public String due(ReviewState state) {
        return dates.date(state.dueOn());
    }

    /** For a tag; "" while it is current. */
    public static String tag(ReviewState state) {
        if (state instanceof ReviewState.Overdue overdue) {
            return overdue.daysLate() == 0 ? "Overdue today" : "Overdue by " + Spans.count(overdue.daysLate(), "day");
        }
        if (state instanceof ReviewState.DueSoon soon) {
            return soon.daysLeft() == 0 ? "Due today" : "Due in " + Spans.count(soon.daysLeft(), "day");
        }
        return "";
    }

    public static boolean isOverdue(ReviewState state) {
        return state instanceof ReviewState.Overdue;
    }
}
