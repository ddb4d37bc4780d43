package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.say;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.onthelatch.ward.ClockChange;

/**
 * British dates and times in the ward's own zone: 21 November 2026, 1:40pm, 7am, midday. In the nights in which
 * clocks change its zone is named, since one time comes twice and nothing else tells the two apart.
 */
public record NhsDates(ZoneId zone) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public String date(Instant at) {
        return isOpenEnded(at) ? say("words.date.none") : date(at.atZone(zone).toLocalDate());
    }

    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "21/11/2026", as it is typed into a field. */
    public static String numbers(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The last day of a span whose end is exclusive. */
    public String lastDay(Instant until) {
        return date(until.minusNanos(1));
    }

    public String time(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return clock(local.toLocalTime(), false) + ClockChange.zoneNear(at, zone);
    }

    public String timeWithSeconds(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return clock(local.toLocalTime(), true) + ClockChange.zoneNear(at, zone);
    }

    public static String time(LocalTime time) {
        return clock(time, false);
    }

    /** "21 November 2026, 1:40pm". */
    public String dateTime(Instant at) {
        return isOpenEnded(at) ? say("words.date.none") : date(at) + ", " + time(at);
    }

    public String dateTimeWithSeconds(Instant at) {
        return date(at) + ", " + timeWithSeconds(at);
    }

    /** "1:40pm" on the day of {@code now}, else with its date. */
    public String recent(Instant at, Instant now) {
        boolean today = !isOpenEnded(at) && day(at).equals(day(now));
        return today ? time(at) : dateTime(at);
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** For programs: ISO with the offset of the ward's zone. */
    public String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    private static String clock(LocalTime time, boolean seconds) {
        boolean whole = time.getSecond() == 0 || !seconds;
        if (whole && time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return say(time.getHour() == 0 ? "words.date.midnight" : "words.date.midday");
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String half = time.getHour() < 12 ? "am" : "pm";
        if (seconds) {
            return "%d:%02d:%02d%s".formatted(hour, time.getMinute(), time.getSecond(), half);
        }
        return time.getMinute() == 0 ? hour + half : "%d:%02d%s".formatted(hour, time.getMinute(), half);
    }

    private static boolean isOpenEnded(Instant at) {
        return at.equals(Instant.MIN) || at.equals(Instant.MAX);
    }
}
