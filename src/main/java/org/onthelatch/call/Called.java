package org.onthelatch.call;

/** Who is called to a door, each besides those before her (D89). */
public enum Called {
    STAFF("Staff"),
    NURSE_IN_CHARGE("Nurse in charge"),
    SITE_COORDINATOR("Site coordinator");

    private final String words;

    Called(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
