package org.onthelatch.ward;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * When a door is free in one direction, so that nobody needs a fob.
 *
 * @param windows any one that is open suffices; none means never
 */
public record FreeHours(List<Window> windows) {
    public static final FreeHours NEVER = new FreeHours(List.of());
    public static final FreeHours ALWAYS = new FreeHours(List.of(Window.ALWAYS));

    public FreeHours {
        windows = List.copyOf(windows);
    }

    public boolean isFreeAt(Instant at, ZoneId zone) {
        for (Window window : windows) {
            if (window.isOpenAt(at, zone)) {
                return true;
            }
        }
        return false;
    }

    /** "06:00-23:00", "always" or "never". */
    public String words() {
        if (windows.isEmpty()) {
            return "never";
        }
        return windows.stream().map(FreeHours::words).collect(Collectors.joining(" and "));
    }

    private static String words(Window window) {
        WeeklyHours hours = window.hours();
        String times = hours.isAlways() ? "always" : days(hours) + hours.start() + "-" + hours.end();
        String from =
                window.period().hasBeginning() ? " from " + window.period().from() : "";
        String until = window.period().hasEnd() ? " until " + window.period().until() : "";
        return times + from + until;
    }

    private static String days(WeeklyHours hours) {
        if (hours.everyDay()) {
            return "";
        }
        return hours.days().stream()
                .sorted()
                .map((DayOfWeek day) -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                .collect(Collectors.joining(",", "", " "));
    }
}
