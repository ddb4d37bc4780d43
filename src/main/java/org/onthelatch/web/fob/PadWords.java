package org.onthelatch.web.fob;

import java.util.Map;

/** What a programmer says of the fob on it, in words. */
final class PadWords {
    private static final Map<String, String> CAUSES = Map.of(
            "NO_FOB", "no fob lies on the programmer. Put it there and try again",
            "WRONG_FOB", "another fob lies on the programmer. Take it away, put this one there and try again",
            "FOB_FAULT", "the fob could not be read back. Try again, and take it out of use if it goes on",
            "EXPIRED", "it came too late, or the programmer's clock is wrong",
            "NOT_SUPPORTED", "this device is no programmer");

    private PadWords() {}

    static String cause(String code) {
        return CAUSES.getOrDefault(code, "it says " + code);
    }
}
