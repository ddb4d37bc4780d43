package org.onthelatch.ward;

/** What a door does without power: fail-safe or fail-secure. */
public enum PowerLoss {
    RELEASED,
    LOCKED
}
