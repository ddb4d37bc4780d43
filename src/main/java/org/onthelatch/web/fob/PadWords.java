package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.sayOr;

/** What a programmer says of the fob on it, in words. */
final class PadWords {
    private PadWords() {}

    static String cause(String code) {
        return sayOr("fob.pad." + code, "fob.pad.other", code);
    }
}
