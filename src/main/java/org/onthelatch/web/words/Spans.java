package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.counted;

import java.time.Duration;
import java.time.Instant;

/** Spans of time in words. */
public final class Spans {
    private Spans() {}

    /** "45 seconds", "6 minutes", "2 hours 5 minutes", "3 days". */
    public static String words(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 60) {
            return count(seconds, "second");
        }
        if (seconds < 3600) {
            return count(seconds / 60, "minute");
        }
        if (seconds < 48 * 3600) {
            long minutes = seconds % 3600 / 60;
            return count(seconds / 3600, "hour") + (minutes == 0 ? "" : " " + count(minutes, "minute"));
        }
        return count(seconds / 86400, "day");
    }

    public static String since(Instant since, Instant now) {
        return words(Duration.between(since, now));
    }

    /** @param thing one of those of {@code words.count}, such as "minute" */
    public static String count(long number, String thing) {
        return counted("words.count." + thing, number);
    }
}
