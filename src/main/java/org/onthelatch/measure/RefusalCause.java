package org.onthelatch.measure;

import org.onthelatch.egress.DecisionContext;

/** Why somebody was not let out (M3). Each presentation has one of these, and only one. */
enum RefusalCause {
    TIMES("Outside the times agreed with her"),
    LEVEL("Her level"),
    ESCORT("Somebody had to go with her"),
    HOLDING_POWER("A nurse's or doctor's holding power"),
    NO_LEAVE("Detained, without leave for there"),
    MHCS("MHCS had not answered"),
    WARD_SECURED("The ward was secured in an emergency"),
    FOB("Her fob was not known, or not in use"),
    OTHER("Another cause; also where the rules would have let her out and the door did not");

    private final String words;

    RefusalCause(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What the one decision says; where it says that she may go, the door had another cause. */
    static RefusalCause of(DecisionContext.OfResident context) {
        if (!context.agreed()) {
            return OTHER;
        }
        return switch (context.reason()) {
            case OUTSIDE_WINDOW -> TIMES;
            case LEVEL -> LEVEL;
            case ESCORT_NEEDED -> ESCORT;
            case HOLDING_POWER -> HOLDING_POWER;
            case NO_LEAVE_FOR_BOUNDARY -> NO_LEAVE;
            case AWAITING_MHCS -> MHCS;
            case WARD_SECURED -> WARD_SECURED;
            case UNKNOWN_FOB, FOB_NOT_IN_USE -> FOB;
            default -> OTHER;
        };
    }
}
