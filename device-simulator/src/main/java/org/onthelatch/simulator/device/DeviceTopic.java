package org.onthelatch.simulator.device;

/** What a device says. */
public enum DeviceTopic {
    STATUS("status", true),
    EVENTS("events", false),
    ACCESS_LIST_ANSWER("access-list/answer", true),
    COMMANDS_ANSWER("commands/answer", false);

    private final String level;
    private final boolean retained;

    DeviceTopic(String level, boolean retained) {
        this.level = level;
        this.retained = retained;
    }

    /** The topic's end, below the device's own level. */
    public String level() {
        return level;
    }

    public boolean retained() {
        return retained;
    }
}
