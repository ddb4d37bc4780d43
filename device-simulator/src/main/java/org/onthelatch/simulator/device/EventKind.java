package org.onthelatch.simulator.device;

/** What a stand-in controller can record; the contract knows more kinds. */
public enum EventKind {
    EGRESS_GRANTED,
    EGRESS_GRANTED_WITH_ESCORT,
    EGRESS_REFUSED,
    EGRESS_REQUESTED,
    ENTRY_GRANTED,
    ENTRY_REFUSED,
    FOB_UNKNOWN,
    ESCORT_PAIR_TIMEOUT,
    STAFF_RELEASE,
    HELD_OPEN,
    FORCED,
    TAMPER,
    FIRE_RELEASE,
    FIRE_RESET,
    LOCAL_BREAK_GLASS,
    POWER_LOSS_RELEASE,
    MODE_CHANGED,
    CONTROLLER_OFFLINE,
    CONTROLLER_ONLINE,
    CLOCK_UNTRUSTED,
    CLOCK_STEP,
    LIST_REJECTED,
    LOST
}
