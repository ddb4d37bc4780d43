package org.onthelatch.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;

/** Lets a person's responsible clinician state how far nurses may loosen (D41). Runs on the journal's thread. */
public final class StateLimit {
    private static final int LONGEST_REASON = 2_000;

    private final TwoPeople two;

    public StateLimit(TwoPeople two) {
        this.two = two;
    }

    /** @param basedOn the version that she saw; 0 if there was none (D50) */
    public record Request(PersonId person, int basedOn, Level freest, String reason, Actor.Staff by) {}

    /** @return what is wrong; empty if it was kept */
    public List<Refusal> state(Request request, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        int version = two.limits().current().stream()
                .filter(limit -> limit.person().equals(request.person()))
                .mapToInt(LooseningLimit::version)
                .findFirst()
                .orElse(0);
        if (!two.isHerClinician(request.by(), request.person(), now)) {
            refusals.add(new Refusal(
                    "freest",
                    "NOT_HER_CLINICIAN",
                    "her responsible clinician, or who acts for that one, to state it",
                    request.by().role().words()));
        }
        if (version != request.basedOn()) {
            refusals.add(new Refusal(
                    "freest",
                    "STALE",
                    "a look at the limit that somebody else stated meanwhile: version " + version,
                    "version " + request.basedOn()));
        }
        if (request.reason().isBlank()) {
            refusals.add(new Refusal("reason", "MISSING", "why this far", "nothing"));
        } else if (request.reason().length() > LONGEST_REASON) {
            refusals.add(new Refusal(
                    "reason",
                    "TOO_LONG",
                    "at most %d characters".formatted(LONGEST_REASON),
                    request.reason().length() + " characters"));
        }
        if (refusals.isEmpty()) {
            LooseningLimit limit = new LooseningLimit(
                    request.person(),
                    version + 1,
                    request.freest(),
                    request.reason().strip(),
                    request.by().staff(),
                    now);
            two.limits()
                    .add(
                            limit,
                            new AuditEntry(
                                    request.by(),
                                    "state how far nurses may loosen",
                                    "%s v%d %s".formatted(limit.person(), limit.version(), limit.freest()),
                                    now,
                                    limit.reason()));
        }
        return refusals;
    }
}
