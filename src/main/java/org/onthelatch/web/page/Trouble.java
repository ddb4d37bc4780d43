package org.onthelatch.web.page;

import org.onthelatch.web.sources.Readiness;

/** What every page says first while the service cannot do all of its work; the cause is IT's, at {@code /health/ready}. */
final class Trouble {
    private static final String KEEPS_NOTHING =
            "Nothing can be kept now. What you enter is not saved, and what doors report is not shown."
                    + " Doors go on as they were last told. Write it on paper, and tell IT.";
    private static final String HEARS_NOTHING =
            "The doors cannot be heard now. They go on as they were last told. What follows may be old. Tell IT.";

    private Trouble() {}

    /** "" for none. */
    static String words(Readiness readiness) {
        if (readiness instanceof Readiness.Unready) {
            return KEEPS_NOTHING;
        }
        return readiness instanceof Readiness.Degraded ? HEARS_NOTHING : "";
    }
}
