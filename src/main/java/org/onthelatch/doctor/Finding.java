package org.onthelatch.doctor;

import java.util.List;

/**
 * What one check of the doctor came to.
 *
 * @param what was looked at
 * @param lines what was seen; for a {@link Mark#FIX}, each with what to do
 */
record Finding(String what, Mark mark, List<String> lines) {
    Finding {
        lines = List.copyOf(lines);
    }

    enum Mark {
        OK,
        FIX,
        /** Could not be looked at now, and need not be. */
        NONE
    }

    static Finding ok(String what, String seen) {
        return new Finding(what, Mark.OK, List.of(seen));
    }

    static Finding fix(String what, String... lines) {
        return new Finding(what, Mark.FIX, List.of(lines));
    }

    static Finding none(String what, String why) {
        return new Finding(what, Mark.NONE, List.of(why));
    }

    /** In order if there is nothing to fix. */
    static Finding of(String what, List<String> toFix, String inOrder) {
        return toFix.isEmpty() ? ok(what, inOrder) : new Finding(what, Mark.FIX, toFix);
    }
}
