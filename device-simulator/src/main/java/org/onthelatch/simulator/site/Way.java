package org.onthelatch.simulator.site;

/** The direction in which someone goes through a door; out is leaving what the door encloses. */
public enum Way {
    OUT,
    IN
}
