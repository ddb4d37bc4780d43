package org.onthelatch.ward;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The minutes of a week in local time in which a way is closed by the clock, to hold a door's hours against its register entry. */
public final class ClosedHours {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final Pattern SPAN = Pattern.compile(
            "(?:(?<days>[a-z,-]+) )?(?<from>[0-2][0-9]:[0-5][0-9]) ?(?:to|-) ?(?<to>[0-2][0-9]:[0-5][0-9])");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    public static final ClosedHours NONE = new ClosedHours(new BitSet());

    private final BitSet minutes;

    private ClosedHours(BitSet minutes) {
        this.minutes = minutes;
    }

    /** Whenever it is not free; a window that is dated counts for nothing, since it does not come every week. */
    public static ClosedHours of(FreeHours free) {
        BitSet closed = new BitSet(WEEK);
        closed.set(0, WEEK);
        for (Window window : free.windows()) {
            if (window.period().equals(Period.ALWAYS)) {
                closed.andNot(minutes(window.hours()));
            }
        }
        return new ClosedHours(closed);
    }

    /**
     * As a register entry writes them: {@code 23:00 to 06:00}, {@code Mon-Fri 22:00 to 06:30 and Sat,Sun 23:00 to 08:00}, or
     * {@code at all hours}; empty if they are written otherwise.
     */
    public static Optional<ClosedHours> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("at all hours")) {
            return Optional.of(of(FreeHours.NEVER));
        }
        BitSet closed = new BitSet(WEEK);
        for (String part : plain.split(" and ", -1)) {
            Matcher span = SPAN.matcher(part.strip());
            if (!span.matches()) {
                return Optional.empty();
            }
            try {
                closed.or(minutes(new WeeklyHours(
                        days(Optional.ofNullable(span.group("days")).orElse("mon-sun")),
                        LocalTime.parse(span.group("from")),
                        LocalTime.parse(span.group("to")))));
            } catch (java.time.DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new ClosedHours(closed));
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            List<Integer> ends = new ArrayList<>();
            for (String name : part.split("-", -1)) {
                if (!DAYS.contains(name)) {
                    throw new IllegalArgumentException(part);
                }
                ends.add(DAYS.indexOf(name));
            }
            for (int day = ends.get(0); day <= ends.get(ends.size() - 1); day++) {
                days.add(DayOfWeek.of(day + 1));
            }
        }
        return days;
    }

    private static BitSet minutes(WeeklyHours hours) {
        BitSet open = new BitSet(WEEK);
        int start = hours.start().toSecondOfDay() / 60;
        int end = hours.end().toSecondOfDay() / 60;
        int length = end > start ? end - start : end - start + DAY;
        for (DayOfWeek day : hours.days()) {
            int from = (day.getValue() - 1) * DAY + start;
            open.set(from, Math.min(from + length, WEEK));
            if (from + length > WEEK) {
                open.set(0, from + length - WEEK);
            }
        }
        return open;
    }

    public boolean isNone() {
        return minutes.isEmpty();
    }

    /** Whether it closes nothing that these do not close, too. */
    public boolean isWithin(ClosedHours others) {
        BitSet more = (BitSet) minutes.clone();
        more.andNot(others.minutes);
        return more.isEmpty();
    }
}
