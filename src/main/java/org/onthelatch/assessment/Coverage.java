package org.onthelatch.assessment;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/**
 * Whether one rule leaves a person everything that another leaves her, minute by minute of a week. Where dates limit a time it
 * errs towards "no": then somebody is asked to look, and nothing else comes of it.
 */
final class Coverage {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private Coverage() {}

    static boolean covers(ExitRule wide, ExitRule narrow) {
        if (wide instanceof ExitRule.Free) {
            return true;
        }
        if (narrow instanceof ExitRule.Free) {
            return false;
        }
        List<Allow> given = ((ExitRule.Restricted) wide).allows();
        return ((ExitRule.Restricted) narrow).allows().stream().allMatch(allow -> isKept(allow, given));
    }

    private static boolean isKept(Allow allow, List<Allow> given) {
        BitSet left = new BitSet(WEEK);
        allow.windows().forEach(window -> left.or(minutes(window.hours())));
        for (Allow other : given) {
            if (serves(other.company(), allow.company())) {
                other.windows().stream()
                        .filter(window -> isUndated(window) || allow.windows().contains(window))
                        .forEach(window -> left.andNot(minutes(window.hours())));
            }
        }
        return left.isEmpty();
    }

    /** Whether whoever may go like {@code given} lacks nothing of {@code wanted}. */
    private static boolean serves(Company given, Company wanted) {
        if (given instanceof Company.Alone || given.equals(wanted)) {
            return true;
        }
        return given instanceof Company.WithNamed named
                && wanted instanceof Company.WithNamed asked
                && named.visitors().containsAll(asked.visitors());
    }

    private static boolean isUndated(Window window) {
        return !window.period().hasBeginning() && !window.period().hasEnd();
    }

    private static BitSet minutes(WeeklyHours hours) {
        BitSet minutes = new BitSet(WEEK);
        for (DayOfWeek day : hours.days()) {
            int start = (day.getValue() - 1) * DAY + minute(hours.start());
            int end = (day.getValue() - 1) * DAY + minute(hours.end());
            int after = hours.end().isAfter(hours.start()) ? end : end + DAY;
            minutes.set(start, Math.min(after, WEEK));
            if (after > WEEK) {
                minutes.set(0, after - WEEK); // Sunday night goes on into Monday
            }
        }
        return minutes;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
