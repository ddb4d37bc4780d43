package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.util.Set;

/** What a programmer says of the fob on it, in words. */
final class PadWords {
    private static final Set<String> CAUSES = Set.of("NO_FOB", "WRONG_FOB", "FOB_FAULT", "EXPIRED", "NOT_SUPPORTED");

    private PadWords() {}

    static String cause(String code) {
        return CAUSES.contains(code) ? say("fob.pad." + code) : say("fob.pad.other", code);
    }
}
