package org.onthelatch.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;

/** Keeps that somebody took a reminder on. Runs on the journal's thread, in a transaction. */
public final class AcknowledgeReminder {
    public static final int LONGEST_WORDS = 2_000;

    private final Book<Acknowledgement> book;

    public AcknowledgeReminder(Book<Acknowledgement> book) {
        this.book = book;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(Acknowledgement acknowledgement) implements Outcome {}

        record Refused(ReviewRefusal refusal) implements Outcome {}
    }

    /**
     * @param due the reminders that are due now
     * @param words what she does about it, or whom she told and how
     */
    public Outcome acknowledge(ReminderId id, List<Reminder> due, String words, Actor.Staff by, Instant now) {
        Optional<Reminder> found =
                due.stream().filter(reminder -> reminder.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return refused("reminder", "NOT_DUE", "This reminder is over: what it was about was decided. Look again.");
        }
        Optional<Acknowledgement> before = book.current().stream()
                .filter(answer -> answer.reminder().equals(id))
                .findFirst();
        if (before.isPresent()) {
            return refused(
                    "reminder",
                    "ALREADY",
                    "%s acknowledged it already.".formatted(before.get().by()));
        }
        Optional<ReviewRefusal> refusal = refusal(found.get(), words, by);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Acknowledgement answer =
                new Acknowledgement(id, found.get().person(), by.staff(), by.role(), now, words.strip());
        book.add(
                answer,
                new AuditEntry(
                        by, "acknowledge reminder", "%s %s".formatted(answer.person(), id), now, answer.words()));
        return new Outcome.Kept(answer);
    }

    private static Optional<ReviewRefusal> refusal(Reminder reminder, String words, Actor.Staff by) {
        ReminderStep step = reminder.step();
        if (!step.asksSomebody()) {
            return Optional.of(
                    new ReviewRefusal("reminder", "ASKS_NOBODY", "The board asks nobody to acknowledge it."));
        }
        String names = step.to().stream().map(Recipient::words).collect(Collectors.joining(" or the "));
        if (!step.isFor(by.role()) && !step.isToldByOthers()) {
            return Optional.of(new ReviewRefusal(
                    "reminder",
                    "NOT_FOR_YOU",
                    "This reminder is for the %s. Ring her; she acknowledges it.".formatted(names)));
        }
        if (step.isToldByOthers() && !step.to().contains(Recipient.HER) && words.isBlank()) {
            return Optional.of(new ReviewRefusal("words", "MISSING", "Write whom you told, how, and what she said."));
        }
        return words.length() > LONGEST_WORDS
                ? Optional.of(
                        new ReviewRefusal("words", "TOO_LONG", "Write at most %d characters.".formatted(LONGEST_WORDS)))
                : Optional.empty();
    }

    private static Outcome refused(String field, String code, String sentence) {
        return new Outcome.Refused(new ReviewRefusal(field, code, sentence));
    }
}
