package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;

/** Reads days and instants as people and programs write them: 21/11/2026, 21 November 2026, 2026-11-21, or an instant. */
public record Moments(ZoneId zone) {
    public static final String EXPECTED = say("words.moment");

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMMM uuuu")
                    .toFormatter(Locale.UK));

    /** The beginning of the day, or the instant. */
    public Instant start(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : day(text).atStartOfDay(zone).toInstant();
    }

    /** The end of the day, or the instant. */
    public Instant end(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : day(text).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** @throws DateTimeException if it is no day of the years 2000 to 2199 */
    public static LocalDate day(String text) {
        for (DateTimeFormatter format : DAYS) {
            var position = new java.text.ParsePosition(0);
            var parsed = format.parseUnresolved(text, position);
            if (parsed != null && position.getErrorIndex() < 0 && position.getIndex() == text.length()) {
                LocalDate day = LocalDate.parse(text, format.withResolverStyle(java.time.format.ResolverStyle.STRICT));
                if (day.getYear() >= 2000 && day.getYear() < 2200) {
                    return day;
                }
            }
        }
        throw new DateTimeException("not a day: " + text.length() + " characters");
    }
}
