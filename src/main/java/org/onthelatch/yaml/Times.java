package org.onthelatch.yaml;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** How times are written in the files. */
public final class Times {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6}) ?(s|min|h|d)");
    private static final Pattern HOURS = Pattern.compile("(?:([A-Za-z,-]+) )?(\\d{2}:\\d{2}) ?- ?(\\d{2}:\\d{2})");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    public static final Kind<Duration> SPAN_OF_TIME =
            new Kind<>("is not a span of time", "Write one such as 10s, 15min, 72h or 14d.", Times::span);

    public static final Kind<LocalDate> DAY =
            new Kind<>("is not a day", "Write one such as 2026-11-23.", LocalDate::parse);

    public static final Kind<LocalDateTime> MOMENT =
            new Kind<>("is not a local time of a day", "Write one such as 2026-11-23T14:00.", LocalDateTime::parse);

    /** {@code never}, {@code always}, or hours such as {@code Mon-Fri 09:00-17:00}; no windows mean never. */
    public static final Kind<List<Window>> WINDOWS = new Kind<>(
            "is not hours of the week",
            "Write always, never, or hours such as 06:30-22:00 or Mon-Fri 09:00-17:00.",
            Times::windows);

    private Times() {}

    private static Duration span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "min" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    private static List<Window> windows(String text) {
        return switch (text) {
            case "never" -> List.of();
            case "always" -> List.of(Window.ALWAYS);
            default -> List.of(new Window(hours(text), Period.ALWAYS));
        };
    }

    private static WeeklyHours hours(String text) {
        Matcher matcher = HOURS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        LocalTime start = LocalTime.parse(matcher.group(2));
        LocalTime end = LocalTime.parse(matcher.group(3));
        String days = matcher.group(1);
        return days == null ? WeeklyHours.daily(start, end) : new WeeklyHours(days(days), start, end);
    }

    private static Set<DayOfWeek> days(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String part : text.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] ends = part.split("-", 2);
            DayOfWeek last = day(ends[ends.length - 1]);
            DayOfWeek next = day(ends[0]);
            days.add(next);
            while (next != last) {
                next = next.plus(1);
                days.add(next);
            }
        }
        return EnumSet.copyOf(days);
    }

    private static DayOfWeek day(String text) {
        int index = DAYS.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException(text);
        }
        return DayOfWeek.of(index + 1);
    }
}
