package org.onthelatch.simulator.device;

/** What a device hears from the service. */
public enum ServiceTopic {
    RECEIPT,
    ACCESS_LIST,
    COMMANDS,
    SERVICE_STATUS
}
