package org.onthelatch.web.words;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day as people write them: 7am, 7:30pm, 19:30, 07.30, midday, midnight. */
public final class ClockTimes {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");

    private ClockTimes() {}

    /** @throws DateTimeException if it is no time of day */
    public static LocalTime read(String text) {
        String small = text.strip().toLowerCase(Locale.UK);
        if (small.equals("midnight")) {
            return LocalTime.MIDNIGHT;
        }
        if (small.equals("midday") || small.equals("noon")) {
            return LocalTime.NOON;
        }
        Matcher parts = TIME.matcher(small);
        if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
            throw new DateTimeException("not a time of day");
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return LocalTime.of(parts.group(3) == null ? hour : hourOf(hour, parts.group(3)), minute);
    }

    private static int hourOf(int hour, String half) {
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("am and pm go with 1 to 12");
        }
        return hour % 12 + (half.equals("pm") ? 12 : 0);
    }
}
