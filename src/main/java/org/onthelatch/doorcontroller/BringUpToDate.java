package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.ward.Controller;

/**
 * Compares what every controller should hold with what it was last given and says it holds, and issues or repeats what is
 * missing (design, section 3). Level-triggered and idempotent: run it as often as you like. Runs on the journal's thread.
 */
public final class BringUpToDate {
    private final CurrentFacts facts;
    private final IssuedLists issuedLists;
    private final IssueList issueList;
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
        this.issueList = new IssueList(issuedLists, encoder);
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
            Optional<IssuedList> latest = issuedLists.latest(controller.id());
            IssueList.Result result = issueList.ifOther(compile.of(controller), state.capability(), latest, now);
            if (result.isNew() || state.wanted().isEmpty()) {
                issued.add(new IssuedListWithGaps(result.list(), result.leftOut()));
            } else if (isOverdue(state, now)) {
                repeated.add(result.list());
            }
        }
        return new Due(current, issued, repeated);
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
