package org.onthelatch.web.words;

import java.util.Locale;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.incident.Finding;

/**
 * A refusal, a grant or a flag in three sentences (D104). None is ever shown at a door (N8).
 *
 * @param why for what reason
 * @param who who decided, or that nobody did
 * @param next what happens next, or what to do
 */
public record Why(String why, String who, String next) {
    private static final Sentences SENTENCES = new Sentences("org.onthelatch.web.words.why", Locale.ENGLISH);

    /** For whoever may not have been assessed yet, or where it does not matter who did. */
    public static Why of(Reason reason) {
        return of(reason, "");
    }

    /** @param decider the name of whoever assessed her; "" for nobody */
    public static Why of(Reason reason, String decider) {
        return of("reason." + reason.name(), decider);
    }

    public static Why of(Finding finding) {
        return of("incident." + finding.kind(), "");
    }

    public static Why overdue() {
        return of("review.OVERDUE", "");
    }

    public static Why dueSoon() {
        return of("review.DUE_SOON", "");
    }

    private static Why of(String key, String decider) {
        boolean unassessed = decider.isEmpty() && SENTENCES.takesParts(key + ".who");
        return new Why(
                SENTENCES.say(key + ".why"),
                unassessed ? SENTENCES.say("reason.unassessed.who") : SENTENCES.say(key + ".who", decider),
                SENTENCES.say(key + ".next"));
    }

    /** Why, and what to do. */
    public String sentence() {
        return why + " " + next;
    }
}
