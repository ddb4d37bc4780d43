package org.onthelatch.web.status;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Which record of status somebody saw when she filled something in, and how old it is (D50, D111). */
public final class StatusSeen {
    /** How long a record counts as fresh; from then on its age is shown (D111). */
    static final Duration FRESH = Duration.ofHours(24);

    private StatusSeen() {}

    /** The id of the record that counts now, or "" if there is none. */
    public static String id(LegalHistory legal, Instant now) {
        return legal.standingAt(now)
                .map(standing -> standing.authority().id().value())
                .orElse("");
    }

    /** Whether another record counts by now than the one that she saw; "" if she names none. */
    public static boolean isOutdated(String seen, LegalHistory legal, Instant now) {
        return !seen.isEmpty() && !seen.equals(id(legal, now));
    }

    /** "Somebody recorded Section 3 meanwhile (form H3, H. Rook, …). You saw …": the difference, in one sentence. */
    public static String conflict(LegalHistory legal, Directory directory, NhsDates dates, Instant now) {
        Optional<Standing> present = legal.standingAt(now);
        return present.map(standing -> say(
                        "status.conflict",
                        standing.status().words(),
                        standing.authority().reference(),
                        directory.name(standing.authority().recordedBy()),
                        dates.dateTime(standing.authority().recordedAt())))
                .orElseGet(() -> say("status.conflict.ended"));
    }

    /** Source and age, shown wherever a rule turns on it: "Recorded by H. Rook 12 days ago, on 11 November 2026". */
    public static String age(Standing standing, Directory directory, NhsDates dates, Instant now) {
        Authority authority = standing.authority();
        Duration old = Duration.between(authority.recordedAt(), now);
        String by = directory.person(authority.recordedBy());
        return old.compareTo(FRESH) < 0
                ? say("status.age.fresh", by, dates.dateTime(authority.recordedAt()))
                : say("status.age.old", by, Spans.words(old), dates.date(authority.recordedAt()));
    }
}
