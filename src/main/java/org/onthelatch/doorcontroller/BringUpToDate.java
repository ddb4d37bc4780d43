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

    /** Lists of one commit: while they are on their way the next are worked out, and door events are kept in between. */
    private static final int AT_ONCE = 32;

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
     * @param lookedThrough when lists were worked out, and from what; kept only if the transaction is
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

        /** Whether no controller is left to be looked at. */
        public boolean isWhole() {
            return lookedThrough.controllers()
                    == facts().register().controllers().size();
        }
    }

    /**
     * Lists were worked out from these facts, and cannot become others by the clock before {@code until}.
     *
     * @param controllers for how many of the registered, counted from the first
     */
    public record LookedThrough(
            AccessFacts facts, CompileAccessLists lists, Instant at, Instant until, int controllers) {
        static LookedThrough of(AccessFacts facts, Instant now) {
            Instant latest = now.plus(AT_LEAST);
            Instant until =
                    Breakpoints.after(now, facts).filter(latest::isAfter).orElse(latest);
            return new LookedThrough(facts, new CompileAccessLists(facts, now), now, until, 0);
        }

        LookedThrough atLeast(int more) {
            return more <= controllers ? this : new LookedThrough(facts, lists, at, until, more);
        }

        boolean covers(AccessFacts current, Instant now) {
            return facts == current && !now.isBefore(at) && now.isBefore(until);
        }
    }

    /** A new list and what its controller is too small for. */
    public record IssuedListWithGaps(IssuedList list, List<String> tooMuch) {}

    /** Once more is needed while {@link Due#isWhole} is not so. */
    public Due run(Instant now) {
        issueList.begin();
        AccessFacts current = facts.get();
        LookedThrough looked =
                last.filter(before -> before.covers(current, now)).orElseGet(() -> LookedThrough.of(current, now));
        List<IssuedListWithGaps> issued = new ArrayList<>();
        List<IssuedList> repeated = new ArrayList<>();
        List<Controller> controllers = current.register().controllers();
        int index = 0;
        while (index < controllers.size() && issued.size() < AT_ONCE) {
            Controller controller = controllers.get(index);
            ControllerState state = this.controllers.state(controller.id());
            IssueList.Result result = listOf(controller, state.capability(), index < looked.controllers(), looked, now);
            if (result.isNew() || state.wanted().isEmpty()) {
                issued.add(new IssuedListWithGaps(result.list(), result.leftOut()));
            } else if (isOverdue(state, now)) {
                repeated.add(result.list());
            }
            index++;
        }
        return new Due(looked.atLeast(index), issued, repeated);
    }

    private IssueList.Result listOf(
            Controller controller, Capability capability, boolean isKnown, LookedThrough looked, Instant now) {
        Optional<IssueList.Result> known = isKnown ? issueList.stillFor(controller.id(), capability) : Optional.empty();
        return known.orElseGet(() -> issueList.ifOther(looked.lists().of(controller), capability, now));
    }

    /** The transaction is committed. */
    public void committed(Due due) {
        issueList.committed();
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
