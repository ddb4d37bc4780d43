package org.onthelatch.web.plan;

/** How a plan is laid out. */
public enum Style {
    PLAIN("", "plan"),
    LARGE("?size=large", "plan large"),
    EASY("?layout=easy", "plan easy");

    private final String query;
    private final String classes;

    Style(String query, String classes) {
        this.query = query;
        this.classes = classes;
    }

    /** What follows the address of the plan. */
    public String query() {
        return query;
    }

    public String classes() {
        return classes;
    }

    String prefix() {
        return this == EASY ? "easy." : "";
    }
}
