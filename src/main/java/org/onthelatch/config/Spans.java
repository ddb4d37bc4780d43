package org.onthelatch.config;

import java.time.Duration;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Times;

/** Spans of time within hard limits that no file may pass. */
final class Spans {
    private Spans() {}

    /** Both ends are allowed, written as in the files. */
    static Kind<Duration> between(String least, String most) {
        Duration shortest = Times.SPAN_OF_TIME.parse().apply(least);
        Duration longest = Times.SPAN_OF_TIME.parse().apply(most);
        String range = least + " to " + most;
        return new Kind<>("is not a span of time from " + range, "Write one from " + range + ".", text -> {
            Duration span = Times.SPAN_OF_TIME.parse().apply(text);
            if (span.compareTo(shortest) < 0 || span.compareTo(longest) > 0) {
                throw new IllegalArgumentException(text);
            }
            return span;
        });
    }
}
