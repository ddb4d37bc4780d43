package org.onthelatch.simulator.device;

/** What a door is when its power is gone. */
public enum PowerLoss {
    RELEASED,
    LOCKED
}
