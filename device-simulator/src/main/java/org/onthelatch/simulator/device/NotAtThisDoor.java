package org.onthelatch.simulator.device;

/** Says that what was asked for cannot happen at this door or device. */
public final class NotAtThisDoor extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAtThisDoor(String reason) {
        super(reason);
    }
}
