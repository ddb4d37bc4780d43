package org.onthelatch.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.ward.Way;

/**
 * Finds what must never pass quietly among events, from the decision frozen with each (D4, D51). Pure.
 *
 * @param givesPowerToHold whether a status gives anyone power to hold a person; not so for one that nobody knows
 */
public record FindIncidents(Predicate<StatusCode> givesPowerToHold) {

    public List<Finding> in(List<KeptEvent> kept, List<EventKey> forks, Instant now) {
        List<Finding> found = new ArrayList<>();
        kept.forEach(event -> of(event).ifPresent(found::add));
        forks.forEach(fork -> found.add(new Finding.Forked(fork, now)));
        return found;
    }

    public Optional<Finding> of(KeptEvent kept) {
        if (isRefusedOutward(kept) && isFree(kept.context())) {
            return Optional.of(new Finding.RefusedWhileFree(kept));
        }
        return isOpenedWithoutRule(kept) ? Optional.of(new Finding.OpenedWithoutRule(kept)) : Optional.empty();
    }

    /** A refused fob on the way out, in whichever words the door says it. */
    private static boolean isRefusedOutward(KeptEvent kept) {
        EventKind kind = kept.event().kind();
        boolean refused = kind.isRefused() || kind.equals(EventKind.ESCORT_PAIR_TIMEOUT);
        return refused
                && !kind.equals(EventKind.ENTRY_REFUSED)
                && kept.event().direction().equals(Optional.of(Way.OUT));
    }

    /** Who went to another hospital under her section is held by nothing here, though the section goes on (D82, H34). */
    private boolean isFree(DecisionContext context) {
        return context instanceof DecisionContext.OfResident resident
                && (resident.reason() == Reason.LEFT_FOR_GOOD || !givesPowerToHold.test(resident.status()));
    }

    /** A door that opens for a cause of its own, as without a list or while it is free, says so. */
    private static boolean isOpenedWithoutRule(KeptEvent kept) {
        if (!kept.event().kind().isGranted() || !kept.event().cause().isEmpty()) {
            return false;
        }
        if (kept.context() instanceof DecisionContext.OfResident resident) {
            return !resident.agreed();
        }
        return kept.context() instanceof DecisionContext.UnknownFob;
    }
}
