package org.onthelatch.simulator.accesslist;

/** Why a door did what it did, as far as a device can know. */
public enum Cause {
    FREE,
    NO_LIST,
    STALE_LIST,
    NO_FOB,
    UNKNOWN_FOB,
    NO_ENTRY,
    SECURED,
    ESCORT_NEEDED,
    ASK_EACH_TIME,
    OUTSIDE_WINDOW
}
