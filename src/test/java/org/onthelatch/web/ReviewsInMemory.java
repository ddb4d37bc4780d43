package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.review.AcknowledgeReminder;
import org.onthelatch.review.Acknowledgement;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderId;
import org.onthelatch.review.ReminderTimes;
import org.onthelatch.review.Reminders;
import org.onthelatch.web.sources.ReviewDesk;

/** What is said to reminders for as long as a test lasts. */
final class ReviewsInMemory implements ReviewDesk {
    private final CurrentFacts facts;
    private final List<AuditEntry> audit;
    private final InMemoryBook<Acknowledgement> book =
            InMemoryBook.counting(answer -> answer.reminder().value());

    ReviewsInMemory(CurrentFacts facts, List<AuditEntry> audit) {
        this.facts = facts;
        this.audit = audit;
    }

    @Override
    public synchronized List<Reminder> reminders(Instant now) {
        return Reminders.at(facts.get(), ReminderTimes.USUAL, book.current(), HeronSite.LONDON, now);
    }

    @Override
    public synchronized AcknowledgeReminder.Outcome acknowledge(
            ReminderId id, String words, AuditEntry.Actor.Staff by, Instant now) {
        int before = book.audits().size();
        AcknowledgeReminder.Outcome outcome =
                new AcknowledgeReminder(book).acknowledge(id, reminders(now), words, by, now);
        audit.addAll(book.audits().subList(before, book.audits().size()));
        return outcome;
    }
}
