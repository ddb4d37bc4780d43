package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where devices write down what they do and send, for whoever compares it with the service's log afterwards. */
@FunctionalInterface
public interface Ledger {
    /** Keeps nothing. */
    Ledger NONE = line -> {};

    /** Adds one line; called in the order in which a device does things, devices between each other in any. */
    void write(ObjectNode line);
}
