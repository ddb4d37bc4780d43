package org.onthelatch.simulator.device;

/** The small things that a device remembers without power, each written whole. */
public enum Cell {
    NUMBERING,
    KEYS,
    CLOCK,
    DOORS,
    COMMANDS,
    ACCESS_LIST,
    CHECKPOINTS
}
