package org.onthelatch.staff;

/** What a member of staff acts as; more roles follow with the pages that need them (D66). */
public enum Role {
    NURSE("Registered nurse"),
    RESPONSIBLE_CLINICIAN("Responsible clinician"),
    MANAGER("Ward manager"),
    REVIEWER("Reviewer"),
    ESTATES("Estates"),
    MHA_ADMINISTRATOR("Mental Health Act administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
