package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a device will do about a command: an answer, and what has to happen once. */
sealed interface CommandPlan {
    /** It will be carried out. */
    record Do(Runnable effect) implements CommandPlan {}

    /** It is done, or could not be, and this came of it; to be done again does no harm. */
    record Found(ObjectNode answer) implements CommandPlan {}

    /** It will not. */
    record Refuse(String cause) implements CommandPlan {}
}
