package org.onthelatch.mqtt.wire;

import java.util.function.Supplier;

/** Leaves the reading of a message at the first thing that is wrong; never leaves this package. */
final class MalformedMessage extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MOST_SHOWN = 80;

    MalformedMessage(String field, String expected, String came) {
        super("%s: expected %s, but was %s".formatted(field, expected, shown(came)));
    }

    static <T> Parsed<T> parse(Supplier<T> reading) {
        try {
            return new Parsed.Valid<>(reading.get());
        } catch (MalformedMessage e) {
            return new Parsed.Malformed<>(String.valueOf(e.getMessage()));
        }
    }

    private static String shown(String came) {
        String oneLine = came.replaceAll("\\p{Cntrl}", "?");
        return oneLine.length() <= MOST_SHOWN ? oneLine : oneLine.substring(0, MOST_SHOWN) + "…";
    }
}
