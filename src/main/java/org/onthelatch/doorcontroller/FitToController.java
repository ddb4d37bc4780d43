package org.onthelatch.doorcontroller;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.AccessList.FobClass;
import org.onthelatch.accesslist.AccessList.ListedFob;

/**
 * Cuts a list down to what a controller can hold. Releases always fit: restrictions go first, then the fobs of visitors and
 * staff; a resident's fob and her way home stay. What was cut is named for the page.
 */
final class FitToController {

    /** A list that fits, and what had to be left out of it. */
    record Fitted(AccessList list, List<String> leftOut) {}

    private FitToController() {}

    /** @param envelopeBytes how long the signed list will be */
    static Fitted fit(AccessList list, Capability capability, ToIntFunction<AccessList> envelopeBytes) {
        List<ListedFob> fobs = new ArrayList<>(list.fobs());
        List<String> leftOut = new ArrayList<>();
        for (FobClass kind : List.of(FobClass.VISITOR, FobClass.STAFF)) {
            dropFobs(fobs, kind, capability.maxFobs(), leftOut);
        }
        AccessList fitted = with(list, fobs);
        for (int i = fobs.size() - 1; i >= 0 && envelopeBytes.applyAsInt(fitted) > capability.maxListBytes(); i--) {
            ListedFob fob = fobs.get(i);
            fob.restrictions()
                    .forEach(rule -> leftOut.add("restriction %s of fob %s".formatted(rule.rule(), fob.fob())));
            fobs.set(i, fob.withoutRestrictions());
            fitted = with(list, fobs);
        }
        return new Fitted(fitted, leftOut);
    }

    private static void dropFobs(List<ListedFob> fobs, FobClass kind, int most, List<String> leftOut) {
        for (int i = fobs.size() - 1; i >= 0 && fobs.size() > most; i--) {
            if (fobs.get(i).kind() == kind) {
                leftOut.add("fob %s (%s)".formatted(fobs.get(i).fob(), kind));
                fobs.remove(i);
            }
        }
    }

    private static AccessList with(AccessList list, List<ListedFob> fobs) {
        return new AccessList(list.audience(), list.staleAfter(), list.timeZone(), list.doors(), fobs);
    }
}
