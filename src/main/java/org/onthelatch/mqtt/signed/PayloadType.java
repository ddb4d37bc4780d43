package org.onthelatch.mqtt.signed;

/** What is inside an envelope: one type for each topic of the service, and no choice (contract, section 3). */
public enum PayloadType {
    ACCESS_LIST("application/vnd.onlatch.access-list.v1+json"),
    RECEIPT("application/vnd.onlatch.receipt.v1+json"),
    COMMAND("application/vnd.onlatch.command.v1+json"),
    SERVICE_STATUS("application/vnd.onlatch.service-status.v1+json");

    private final String text;

    PayloadType(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
