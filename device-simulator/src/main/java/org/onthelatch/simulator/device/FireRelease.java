package org.onthelatch.simulator.device;

/** How a door is wired to answer the fire panel. */
public enum FireRelease {
    AUTO_ON_ALARM,
    STAFF_RELEASE,
    FREE_EXIT
}
