package org.onthelatch.simulator.device;

import java.util.EnumSet;
import java.util.Set;

/** A door's wiring: what its inputs say, powered or not. */
final class DoorHardware {
    private final DoorSettings settings;
    private final Set<ReleaseCause> inputs = EnumSet.noneOf(ReleaseCause.class);

    DoorHardware(DoorSettings settings) {
        this.settings = settings;
    }

    DoorSettings settings() {
        return settings;
    }

    /** Sets an input; a fire input reaches only doors that are wired to answer it. */
    void raise(ReleaseCause cause) {
        boolean wired = switch (cause) {
            case FIRE -> settings.fire() == FireRelease.AUTO_ON_ALARM;
            case POWER -> settings.powerLoss() == PowerLoss.RELEASED;
            case LOCAL -> settings.fire() != FireRelease.FREE_EXIT;
        };
        if (wired) {
            inputs.add(cause);
        }
    }

    /** Takes an input back; whether it was set. */
    boolean clear(ReleaseCause cause) {
        return inputs.remove(cause);
    }

    Set<ReleaseCause> inputs() {
        return Set.copyOf(inputs);
    }
}
