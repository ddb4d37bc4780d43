package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.ward.Controller;

/**
 * Compares what every controller should hold with what it was last given and says it holds, and issues or repeats what is
 * missing (design, section 3). Level-triggered and idempotent: run it as often as you like. Runs on the journal's thread.
 */
public final class BringUpToDate {
    private final CurrentFacts facts;
    private final IssuedLists issuedLists;
    private final ListEncoder encoder;
    private final Controllers controllers;
    private final Duration resendAfter;

    /** @param resendAfter how long to wait for an answer before the same list is sent again */
    public BringUpToDate(
            CurrentFacts facts,
            IssuedLists issuedLists,
            ListEncoder encoder,
            Controllers controllers,
            Duration resendAfter) {
        this.facts = facts;
        this.issuedLists = issuedLists;
        this.encoder = encoder;
        this.controllers = controllers;
        this.resendAfter = resendAfter;
    }

    /**
     * What has to happen once this transaction is committed.
     *
     * @param facts what it was worked out from
     * @param issued lists issued just now
     * @param repeated lists issued earlier that nobody has answered
     */
    public record Due(AccessFacts facts, List<IssuedListWithGaps> issued, List<IssuedList> repeated) {
        public Due {
            issued = List.copyOf(issued);
            repeated = List.copyOf(repeated);
        }
    }

    /** A new list and what its controller is too small for. */
    public record IssuedListWithGaps(IssuedList list, List<String> tooMuch) {}

    public Due run(Instant now) {
        AccessFacts current = facts.get();
        CompileAccessLists compile = new CompileAccessLists(current, now);
        List<IssuedListWithGaps> issued = new ArrayList<>();
        List<IssuedList> repeated = new ArrayList<>();
        for (Controller controller : current.register().controllers()) {
            ControllerState state = controllers.state(controller.id());
            FitToController.Fitted wanted = fit(compile.of(controller), state, now);
            Optional<IssuedList> latest = issuedLists.latest(controller.id());
            if (latest.isEmpty() || !isSame(wanted.list(), latest.get())) {
                IssuedList list = issue(wanted.list(), latest, now);
                issued.add(new IssuedListWithGaps(list, wanted.leftOut()));
            } else if (state.wanted().isEmpty()) {
                issued.add(new IssuedListWithGaps(latest.get(), wanted.leftOut()));
            } else if (isOverdue(state, now)) {
                repeated.add(latest.get());
            }
        }
        return new Due(current, issued, repeated);
    }

    /** Compares the whole text, since a controller reads more from it than the content hash covers. */
    private boolean isSame(AccessList list, IssuedList issued) {
        return encoder.body(list, issued.version(), issued.issuedAt()).equals(issued.body());
    }

    private FitToController.Fitted fit(AccessList list, ControllerState state, Instant now) {
        return FitToController.fit(
                list,
                state.capability(),
                fitted -> encoder.envelopeBytes(encoder.body(fitted, new ListVersion(1, 1), now)));
    }

    private IssuedList issue(AccessList list, Optional<IssuedList> latest, Instant now) {
        long generation = issuedLists.generation();
        ListVersion version = latest.map(IssuedList::version)
                .filter(before -> before.generation() == generation)
                .map(ListVersion::next)
                .orElse(new ListVersion(generation, 1));
        IssuedList issued = new IssuedList(
                list.audience(), version, encoder.contentHash(list), now, encoder.body(list, version, now));
        issuedLists.add(issued, audit(issued, now));
        return issued;
    }

    private static AuditEntry audit(IssuedList list, Instant now) {
        String subject = "%s %s".formatted(list.controller(), list.version());
        return new AuditEntry(new Actor.Service("BringUpToDate"), "issue access list", subject, now, "");
    }

    private boolean isOverdue(ControllerState state, Instant now) {
        if (state.holdsIssued()) {
            return false;
        }
        return state.delivery()
                .map(delivery -> delivery.match(
                        pending -> isSilent(pending.lastSentAt(), now), inForce -> false, rejected -> false))
                .orElse(false);
    }

    private boolean isSilent(Instant lastSentAt, Instant now) {
        return lastSentAt.equals(Instant.MIN) || !now.isBefore(lastSentAt.plus(resendAfter));
    }
}
