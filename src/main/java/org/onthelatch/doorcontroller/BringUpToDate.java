package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Breakpoints;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.ward.Controller;

/**
 * Compares what every controller should hold with what it was last given and says it holds, and issues or repeats what is
 * missing (design, section 3). Level-triggered and idempotent: run it as often as you like. Runs on the journal's thread.
 */
public final class BringUpToDate {
    /** All that may change by the clock changes at a breakpoint or by the minute: the end of a fob's holding, a lease. */
    private static final Duration AT_LEAST = Duration.ofMinutes(1);

    private final CurrentFacts facts;
    private final IssueList issueList;
    private final Controllers controllers;
    private final Duration resendAfter;
    private volatile Optional<LookedThrough> last = Optional.empty();

    /** @param resendAfter how long to wait for an answer before the same list is sent again */
    public BringUpToDate(
            CurrentFacts facts,
            IssuedLists issuedLists,
            ListEncoder encoder,
            Controllers controllers,
            Duration resendAfter) {
        this.facts = facts;
        this.issueList = new IssueList(issuedLists, encoder);
        this.controllers = controllers;
        this.resendAfter = resendAfter;
    }

    /**
     * What has to happen once this transaction is committed.
     *
     * @param lookedThrough when every list was worked out, and from what; kept only if the transaction is
     * @param issued lists issued just now
     * @param repeated lists issued earlier that nobody has answered
     */
    public record Due(LookedThrough lookedThrough, List<IssuedListWithGaps> issued, List<IssuedList> repeated) {
        public Due {
            issued = List.copyOf(issued);
            repeated = List.copyOf(repeated);
        }

        /** What it was worked out from. */
        public AccessFacts facts() {
            return lookedThrough.facts();
        }
    }

    /** Every list was worked out from these facts, and cannot become another by the clock before {@code until}. */
    public record LookedThrough(AccessFacts facts, Instant at, Instant until) {
        static LookedThrough of(AccessFacts facts, Instant now) {
            Instant latest = now.plus(AT_LEAST);
            Instant until =
                    Breakpoints.after(now, facts).filter(latest::isAfter).orElse(latest);
            return new LookedThrough(facts, now, until);
        }

        boolean covers(AccessFacts current, Instant now) {
            return facts == current && !now.isBefore(at) && now.isBefore(until);
        }
    }

    /** A new list and what its controller is too small for. */
    public record IssuedListWithGaps(IssuedList list, List<String> tooMuch) {}

    public Due run(Instant now) {
        AccessFacts current = facts.get();
        Optional<LookedThrough> before = last.filter(looked -> looked.covers(current, now));
        CompileAccessLists compile = new CompileAccessLists(current, now);
        List<IssuedListWithGaps> issued = new ArrayList<>();
        List<IssuedList> repeated = new ArrayList<>();
        for (Controller controller : current.register().controllers()) {
            ControllerState state = controllers.state(controller.id());
            IssueList.Result result = before.flatMap(looked -> issueList.stillFor(controller.id(), state.capability()))
                    .orElseGet(() -> issueList.ifOther(compile.of(controller), state.capability(), now));
            if (result.isNew() || state.wanted().isEmpty()) {
                issued.add(new IssuedListWithGaps(result.list(), result.leftOut()));
            } else if (isOverdue(state, now)) {
                repeated.add(result.list());
            }
        }
        return new Due(before.orElseGet(() -> LookedThrough.of(current, now)), issued, repeated);
    }

    /** The transaction is committed. */
    public void committed(Due due) {
        last = Optional.of(due.lookedThrough());
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
