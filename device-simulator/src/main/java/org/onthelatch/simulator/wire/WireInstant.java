package org.onthelatch.simulator.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as the contract writes them: UTC with Z and at most milliseconds. */
public final class WireInstant {
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?Z");

    private WireInstant() {}

    public static Instant parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw unreadable(text, null);
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
    }

    public static String format(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception why) {
        return new IllegalArgumentException(
                "expected a moment in UTC such as 2026-11-23T14:00:00Z, came \"%s\"".formatted(text), why);
    }
}
