package org.onthelatch.accesslist;

/** Why a door does what it does, with the plain sentence to show (D104). Never shown at the door itself (N8). */
public enum Reason {
    FREE("The door is free at this time. Nobody needs a fob."),
    WAY_BACK("She lives here no more, and the way in is her only way out from there."),
    HOME("She is coming home. A resident's own fob always lets her in."),
    ENTRY_GRANTED("This fob may come in here at this time."),
    ENTRY_WITH_ESCORT("She comes in here together with staff."),
    STAFF_OR_VISITOR_LEAVING("The way out is always open for staff and visitors."),
    NO_POWER_TO_HOLD("Nothing gives anyone power to hold her. The way out is open."),
    LEFT_FOR_GOOD("She lives here no more. Her fob lets her out and does nothing else."),
    NO_RESTRICTION("Nothing restricts her at this door."),
    ALLOWED_NOW("Her plan lets her out here on her own at this time."),
    ESCORT_NEEDED("At this time she goes out here together with someone. That person's fob follows hers."),
    LEVEL("Her plan says to ask staff each time. Talk with her and let her know."),
    OUTSIDE_WINDOW("It is outside the times agreed with her. Talk with her about what she wants to do."),
    HOLDING_POWER("A holding power is in force. Stay with her and tell her when it ends."),
    NO_LEAVE_FOR_BOUNDARY("She is detained and no leave covers this door now. Ask her responsible clinician."),
    AWAITING_MHCS("Her leave here waits for the Ministry of Justice, not for her or the ward."),
    WARD_SECURED("The door is secured for an emergency. It ends by itself. Let people out who may leave."),
    NO_FOB("No fob was shown. Answer the call and let her out if she may leave."),
    UNKNOWN_FOB("The system does not know this fob. Find out whose it is and help at the door."),
    FOB_NOT_IN_USE("This fob was reported lost or returned. Give her a working one and help at the door."),
    NO_ENTRY("This fob does not open this room. Ask what is needed."),
    NO_CONTROLLER("No controller works this door."),
    EMERGENCY_DOOR("An emergency door. It has no reader; its release is beside it.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
