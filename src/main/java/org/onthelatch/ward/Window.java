package org.onthelatch.ward;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When something is allowed: hours of the week, within a dated period; both must hold (design, section 5). */
public record Window(WeeklyHours hours, Period period) {
    public static final Window ALWAYS = new Window(WeeklyHours.ALWAYS, Period.ALWAYS);

    public static Window daily(LocalTime start, LocalTime end) {
        return new Window(WeeklyHours.daily(start, end), Period.ALWAYS);
    }

    public static Window during(Period period) {
        return new Window(WeeklyHours.ALWAYS, period);
    }

    public boolean isOpenAt(Instant at, ZoneId zone) {
        return period.contains(at) && hours.isOpenAt(at, zone);
    }
}
