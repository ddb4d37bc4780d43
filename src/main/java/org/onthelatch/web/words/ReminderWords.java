package org.onthelatch.web.words;

import java.time.Instant;
import java.util.List;
import org.onthelatch.review.Acknowledgement;
import org.onthelatch.review.Recipient;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderStep;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Directory;

/** Reminders in words. */
public record ReminderWords(NhsDates dates, Directory directory, Instant now) {

    /** What it is about, such as "Her access level was to be reviewed by 21 November 2026". */
    public String about(Reminder reminder) {
        boolean past = !now.isBefore(reminder.date());
        return switch (reminder.step().cause()) {
            case REVIEW, REVIEW_OF_ASK_STAFF ->
                "Her access level %s to be reviewed by %s".formatted(past ? "was" : "is", by(reminder.date()));
            case END_OF_POWER, ENDS_BEFORE_NEXT_HANDOVER ->
                "The power to hold her %s %s".formatted(past ? "ended" : "ends", dates.recent(reminder.date(), now));
            case END_OF_LEAVE, END_OF_LEAVE_TO_HER ->
                "Her leave %s %s".formatted(past ? "ended" : "ends", dates.dateTime(reminder.date()));
            case SECOND_PERSON, SECOND_NURSE ->
                "It was proposed to tighten her level above L3, %s. No second person has confirmed or declined it"
                        .formatted(dates.recent(reminder.date(), now));
            case SECOND_TO_URGENT ->
                "Her level was tightened urgently, %s. No second person has looked at it"
                        .formatted(dates.recent(reminder.date(), now));
        };
    }

    /** What to do, in a sentence. */
    public static String whatToDo(ReminderStep step) {
        return switch (step.cause()) {
            case REVIEW, REVIEW_OF_ASK_STAFF ->
                "Set a time to review her level with her. Until then nothing changes at any door.";
            case END_OF_POWER ->
                "Decide with her whether it is renewed, replaced or let end. At its end her way out opens.";
            case ENDS_BEFORE_NEXT_HANDOVER -> "Say at handover when it ends. At that time her way out opens by itself.";
            case END_OF_LEAVE ->
                step == ReminderStep.LEAVE_LAPSED
                        ? "It ended and nobody had decided. Find out what she lost by it, and decide."
                        : "Decide whether it goes on, and tell her.";
            case END_OF_LEAVE_TO_HER -> "Tell her when it ends, and who decides whether it goes on.";
            case SECOND_PERSON, SECOND_NURSE ->
                "Look at it and confirm or decline it on her page. Until then it changes nothing at any door: stay with her if she is at risk.";
            case SECOND_TO_URGENT ->
                "Look at it with her and assess her. It ends by itself; late or never is kept as such.";
        };
    }

    private String by(Instant date) {
        boolean midnight = date.atZone(dates.zone()).toLocalTime().equals(java.time.LocalTime.MIDNIGHT);
        return midnight ? dates.lastDay(date) : dates.dateTime(date);
    }

    /** "named nurse and responsible clinician". */
    public static String to(ReminderStep step) {
        return Pages.list(step.to().stream().map(Recipient::words).toList());
    }

    /** One line of her record, such as "15 November 2026, named nurse and responsible clinician: not acknowledged". */
    public String line(Reminder reminder) {
        return "%s, %s: %s".formatted(day(reminder.since()), to(reminder.step()), answer(reminder));
    }

    private String day(Instant at) {
        boolean midnight = at.atZone(dates.zone()).toLocalTime().equals(java.time.LocalTime.MIDNIGHT);
        return midnight ? dates.date(at) : dates.dateTime(at);
    }

    public String answer(Reminder reminder) {
        for (Acknowledgement answer : reminder.acknowledged()) {
            String late = reminder.isIgnored(now) ? " (after the next had been asked)" : "";
            String words = answer.words().isEmpty() ? "" : ": “" + answer.words() + "”";
            return "acknowledged by %s, %s%s%s"
                    .formatted(directory.person(answer.by()), dates.dateTime(answer.at()), late, words);
        }
        if (!reminder.step().asksSomebody()) {
            return "red there since then";
        }
        return reminder.isWaiting(now) ? "not acknowledged yet" : "not acknowledged";
    }

    /** That reminders about a review were ignored, how often and when; "" if none was. */
    public String ignored(List<Reminder> ignored) {
        if (ignored.isEmpty()) {
            return "";
        }
        String often = ignored.size() == 1 ? "once" : ignored.size() == 2 ? "twice" : ignored.size() + " times";
        return "Reminder ignored %s: %s."
                .formatted(
                        often,
                        Pages.list(ignored.stream()
                                .map(reminder -> day(reminder.since()))
                                .toList()));
    }
}
