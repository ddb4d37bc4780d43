package org.onthelatch.legalstatus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a status lasts: "6 hours" to the minute, "28 days" and "6 months" from the beginning of the first local day.
 *
 * @param amount 1 or more
 * @param unit hours, days or months
 */
public record Length(int amount, ChronoUnit unit) {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,3}) (hours|days|months)");

    public static Length parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a length must be such as \"28 days\", but was \"%s\"".formatted(text));
        }
        return new Length(
                Integer.parseInt(matcher.group(1)),
                switch (matcher.group(2)) {
                    case "hours" -> ChronoUnit.HOURS;
                    case "days" -> ChronoUnit.DAYS;
                    default -> ChronoUnit.MONTHS;
                });
    }

    /** The first instant after it. Days and months begin with the day of {@code from}, however late in that day. */
    public Instant end(Instant from, ZoneId zone) {
        if (unit == ChronoUnit.HOURS) {
            return from.plus(amount, unit);
        }
        LocalDate first = LocalDate.ofInstant(from, zone);
        return first.plus(amount, unit).atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return amount + " " + unit.name().toLowerCase(java.util.Locale.ROOT);
    }
}
