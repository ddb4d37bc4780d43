package org.onthelatch.simulator.device;

/** What a device will do about a command: an answer, and what has to happen once. */
sealed interface CommandPlan {
    /** It will be carried out. */
    record Do(Runnable effect) implements CommandPlan {}

    /** It will not. */
    record Refuse(String cause) implements CommandPlan {}
}
