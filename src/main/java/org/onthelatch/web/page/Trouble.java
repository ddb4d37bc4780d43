package org.onthelatch.web.page;

import static org.onthelatch.web.words.Say.say;

import org.onthelatch.web.sources.Readiness;

/** What every page says first while the service cannot do all of its work; the cause is IT's, at {@code /health/ready}. */
final class Trouble {
    private Trouble() {}

    /** "" for none. */
    static String words(Readiness readiness) {
        if (readiness instanceof Readiness.Unready) {
            return say("page.trouble.keepsNothing");
        }
        return readiness instanceof Readiness.Degraded ? say("page.trouble.hearsNothing") : "";
    }
}
