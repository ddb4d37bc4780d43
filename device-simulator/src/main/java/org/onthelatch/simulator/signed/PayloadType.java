package org.onthelatch.simulator.signed;

/** What the service signs, one type for each topic. */
public enum PayloadType {
    ACCESS_LIST("access-list"),
    RECEIPT("receipt"),
    COMMAND("command"),
    SERVICE_STATUS("service-status");

    private final String text;

    PayloadType(String name) {
        text = "application/vnd.onlatch." + name + ".v1+json";
    }

    public String text() {
        return text;
    }
}
