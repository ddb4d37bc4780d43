package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.say;

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
                say(past ? "reminder.about.review.past" : "reminder.about.review", by(reminder.date()));
            case END_OF_POWER, ENDS_BEFORE_NEXT_HANDOVER ->
                say(past ? "reminder.about.power.past" : "reminder.about.power", dates.recent(reminder.date(), now));
            case END_OF_LEAVE, END_OF_LEAVE_TO_HER ->
                say(past ? "reminder.about.leave.past" : "reminder.about.leave", dates.dateTime(reminder.date()));
            case SECOND_PERSON, SECOND_NURSE -> say("reminder.about.second", dates.recent(reminder.date(), now));
            case SECOND_TO_URGENT -> say("reminder.about.urgent", dates.recent(reminder.date(), now));
        };
    }

    /** What to do, in a sentence. */
    public static String whatToDo(ReminderStep step) {
        return say(
                step == ReminderStep.LEAVE_LAPSED
                        ? "reminder.lapsed"
                        : "reminder.do." + step.cause().name());
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
            String key = reminder.isIgnored(now) ? "reminder.acknowledged.late" : "reminder.acknowledged";
            String words = answer.words().isEmpty() ? "" : ": “" + answer.words() + "”";
            return say(key, directory.person(answer.by()), dates.dateTime(answer.at())) + words;
        }
        if (!reminder.step().asksSomebody()) {
            return say("reminder.red");
        }
        return say(reminder.isWaiting(now) ? "reminder.waiting" : "reminder.never");
    }

    /** That reminders about a review were ignored, how often and when; "" if none was. */
    public String ignored(List<Reminder> ignored) {
        if (ignored.isEmpty()) {
            return "";
        }
        String days = Pages.list(
                ignored.stream().map(reminder -> day(reminder.since())).toList());
        return switch (ignored.size()) {
            case 1 -> say("reminder.record.once", days);
            case 2 -> say("reminder.record.twice", days);
            default -> say("reminder.record.times", ignored.size(), days);
        };
    }
}
