package org.onthelatch.web.fob;

import java.util.List;

/** What may be asked for at the desk, with the fields that it takes. */
public enum FobAct {
    LOST("fob", "newFob", "fresh", "similar", "reason"),
    ISSUE("newFob", "name", "nhsNumber", "fresh", "similar", "reason"),
    EXCHANGE("fob", "newFob", "fresh", "similar", "broken", "reason"),
    ENTRY("like", "until", "purpose", "sponsor", "reason"),
    RETURNED("broken", "reason"),
    FOUND("reason"),
    STOCK("reason");

    /** Made by List.of, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> fields;

    FobAct(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    /** The fields that are yes or no. */
    static final List<String> FLAGS = List.of("fresh", "similar", "broken");
}
