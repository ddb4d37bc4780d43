package org.onthelatch.simulator.device;

/** Whether a device trusts its own time. */
public enum ClockTrust {
    SYNCED,
    UNTRUSTED
}
