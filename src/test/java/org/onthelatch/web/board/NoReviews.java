package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.review.AcknowledgeReminder;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderId;
import org.onthelatch.web.sources.ReviewDesk;

/** Nobody is reminded of anything. */
final class NoReviews implements ReviewDesk {
    @Override
    public List<Reminder> reminders(Instant now) {
        return List.of();
    }

    @Override
    public AcknowledgeReminder.Outcome acknowledge(ReminderId id, String words, Actor.Staff by, Instant now) {
        throw new UnsupportedOperationException("nothing is acknowledged on the board");
    }
}
