package org.onthelatch.measure;

import java.util.Arrays;
import java.util.Set;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.egress.DecisionContext;

/** Why somebody was not let out (M3). Each presentation has one of these, and only one. */
enum RefusalCause {
    TIMES("Outside the times agreed with her", Reason.OUTSIDE_WINDOW),
    LEVEL("Her level", Reason.LEVEL),
    ESCORT("Somebody had to go with her", Reason.ESCORT_NEEDED),
    HOLDING_POWER("A nurse's or doctor's holding power", Reason.HOLDING_POWER),
    NO_LEAVE("Detained, without leave for there", Reason.NO_LEAVE_FOR_BOUNDARY),
    MHCS("MHCS had not answered", Reason.AWAITING_MHCS),
    WARD_SECURED("The ward was secured in an emergency", Reason.WARD_SECURED),
    FOB("Her fob was not known, or not in use", Reason.UNKNOWN_FOB, Reason.FOB_NOT_IN_USE),
    OTHER("Another cause; also where the rules would have let her out and the door did not");

    private final String words;
    private final Set<Reason> reasons;

    RefusalCause(String words, Reason... reasons) {
        this.words = words;
        this.reasons = Set.of(reasons);
    }

    String words() {
        return words;
    }

    /** What the one decision says; where it says that she may go, the door had another cause. */
    static RefusalCause of(DecisionContext.OfResident context) {
        return Arrays.stream(values())
                .filter(cause -> context.agreed() && cause.reasons.contains(context.reason()))
                .findFirst()
                .orElse(OTHER);
    }
}
