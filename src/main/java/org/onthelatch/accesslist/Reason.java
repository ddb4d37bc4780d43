package org.onthelatch.accesslist;

/** Why a door does what it does. The words of each are the pages' (D104), and never shown at the door itself (N8). */
public enum Reason {
    FREE,
    /** She lives here no more, and the way in is her only way out from there. */
    WAY_BACK,
    HOME,
    ENTRY_GRANTED,
    ENTRY_WITH_ESCORT,
    STAFF_OR_VISITOR_LEAVING,
    NO_POWER_TO_HOLD,
    LEFT_FOR_GOOD,
    NO_RESTRICTION,
    ALLOWED_NOW,
    ESCORT_NEEDED,
    LEVEL,
    OUTSIDE_WINDOW,
    HOLDING_POWER,
    NO_LEAVE_FOR_BOUNDARY,
    AWAITING_MHCS,
    WARD_SECURED,
    NO_FOB,
    UNKNOWN_FOB,
    FOB_NOT_IN_USE,
    NO_ENTRY,
    NO_CONTROLLER,
    EMERGENCY_DOOR
}
