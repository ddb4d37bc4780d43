package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.review.AcknowledgeReminder;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderId;

/** What waits for a review, and the ways to answer. */
public interface ReviewDesk {
    /** Every reminder whose time has come, answered or not, in the order in which they came. */
    List<Reminder> reminders(Instant now);

    /** Keeps that somebody took a reminder on. Runs on the journal's thread, within a transaction. */
    AcknowledgeReminder.Outcome acknowledge(ReminderId id, String words, Actor.Staff by, Instant now);
}
