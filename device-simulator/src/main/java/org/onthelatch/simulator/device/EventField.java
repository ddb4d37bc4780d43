package org.onthelatch.simulator.device;

/** The members that an event may or may not have. */
enum EventField {
    DOOR("door"),
    WAY("way"),
    FOB("fob"),
    ESCORT("escort"),
    RULE("rule"),
    CAUSE("cause"),
    LIST_VERSION("listVersion"),
    FROM("from"),
    TO("to"),
    REASON("reason");

    private final String json;

    EventField(String json) {
        this.json = json;
    }

    String json() {
        return json;
    }
}
