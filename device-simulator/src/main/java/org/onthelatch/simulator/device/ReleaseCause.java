package org.onthelatch.simulator.device;

/** Why a door's own hardware has released it. */
public enum ReleaseCause {
    FIRE(EventKind.FIRE_RELEASE),
    POWER(EventKind.POWER_LOSS_RELEASE),
    LOCAL(EventKind.LOCAL_BREAK_GLASS);

    private final EventKind event;

    ReleaseCause(EventKind event) {
        this.event = event;
    }

    EventKind event() {
        return event;
    }
}
