package org.onthelatch.simulator.accesslist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;

/** Reads one entry of the table of windows. */
record WindowParser(Members window) {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    Window parse() {
        boolean dated = window.has("from") || window.has("until");
        boolean weekly = window.has("start") || window.has("end") || window.has("days");
        if (dated && weekly) {
            return new WeeklyDatedWindow(weekly(), dated());
        }
        if (weekly) {
            return weekly();
        }
        if (dated) {
            return dated();
        }
        throw new MalformedMessage(window.where() + ": expected start and end, from, or until");
    }

    private DatedWindow dated() {
        return new DatedWindow(window.instant("from", Instant.MIN), window.instant("until", Instant.MAX));
    }

    private WeeklyWindow weekly() {
        return new WeeklyWindow(days(), time("start"), time("end"));
    }

    private LocalTime time(String name) {
        return LocalTime.parse(window.text(name, TIME));
    }

    private Set<DayOfWeek> days() {
        if (!window.has("days")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        List<DayOfWeek> named = window.values("days", WindowParser::day);
        if (named.isEmpty() || Set.copyOf(named).size() < named.size()) {
            throw new MalformedMessage(window.where() + "/days: expected at least one day, each once");
        }
        return EnumSet.copyOf(named);
    }

    private static DayOfWeek day(String name) {
        int index = DAYS.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("expected one of %s, came \"%s\"".formatted(DAYS, name));
        }
        return DayOfWeek.of(index + 1);
    }
}
