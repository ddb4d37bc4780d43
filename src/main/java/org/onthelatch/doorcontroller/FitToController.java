package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.AccessList.FobClass;
import org.onthelatch.accesslist.AccessList.ListedDoor;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.ward.FreeHours;

/**
 * Cuts a list down to what a controller can hold; what was cut is named for the page. Releases always fit: restrictions go
 * first. A fob that is not listed would be asked on its way out, so where fobs do not fit either, the doors are free on the
 * way out; visitors' fobs go before staff's, and a resident's, which is her way home, last.
 */
final class FitToController {

    /** A list that fits, and what had to be left out of it. */
    record Fitted(AccessList list, List<String> leftOut) {}

    private final Capability capability;
    private final ToIntFunction<AccessList> envelopeBytes;
    private final List<String> leftOut = new ArrayList<>();
    private AccessList list;

    private FitToController(AccessList list, Capability capability, ToIntFunction<AccessList> envelopeBytes) {
        this.list = list;
        this.capability = capability;
        this.envelopeBytes = envelopeBytes;
    }

    /** @param envelopeBytes how long the signed list will be */
    static Fitted fit(AccessList list, Capability capability, ToIntFunction<AccessList> envelopeBytes) {
        FitToController fit = new FitToController(list, capability, envelopeBytes);
        if (!fit.hasTooManyFobs()) {
            fit.dropRestrictionsWhileTooLong();
        }
        if (!fit.fits()) {
            fit.openTheWayOut();
            List.of(FobClass.VISITOR, FobClass.STAFF, FobClass.RESIDENT).forEach(fit::dropFobs);
        }
        return new Fitted(fit.list, fit.leftOut);
    }

    private boolean fits() {
        return !hasTooManyFobs() && !isTooLong();
    }

    private boolean hasTooManyFobs() {
        return list.fobs().size() > capability.maxFobs();
    }

    private boolean isTooLong() {
        return envelopeBytes.applyAsInt(list) > capability.maxListBytes();
    }

    private void dropRestrictionsWhileTooLong() {
        for (int i = list.fobs().size() - 1; i >= 0 && isTooLong(); i--) {
            dropRestrictions(i);
        }
    }

    private void dropRestrictions(int index) {
        List<ListedFob> fobs = new ArrayList<>(list.fobs());
        ListedFob fob = fobs.get(index);
        fob.restrictions().forEach(rule -> leftOut.add("restriction %s of fob %s".formatted(rule.rule(), fob.fob())));
        fobs.set(index, fob.withoutRestrictions());
        list = with(list.doors(), fobs);
    }

    /** An emergency lock would stop those who are not listed, too. */
    private void openTheWayOut() {
        for (int i = list.fobs().size() - 1; i >= 0; i--) {
            dropRestrictions(i);
        }
        list.doors().stream()
                .filter(ListedDoor::isSecured)
                .forEach(door -> leftOut.add("emergency lock of door %s".formatted(door.door())));
        List<ListedDoor> open = list.doors().stream()
                .map(door -> new ListedDoor(door.door(), FreeHours.ALWAYS, door.freeIn(), door.holdOpen(), Instant.MIN))
                .toList();
        list = with(open, list.fobs());
    }

    private void dropFobs(FobClass kind) {
        for (int i = list.fobs().size() - 1; i >= 0 && !fits(); i--) {
            ListedFob fob = list.fobs().get(i);
            if (fob.kind() == kind) {
                leftOut.add("fob %s (%s)".formatted(fob.fob(), kind));
                List<ListedFob> fobs = new ArrayList<>(list.fobs());
                fobs.remove(i);
                list = with(list.doors(), fobs);
            }
        }
    }

    private AccessList with(List<ListedDoor> doors, List<ListedFob> fobs) {
        return new AccessList(list.audience(), list.staleAfter(), list.timeZone(), doors, fobs);
    }
}
