package org.onthelatch.doorcontroller;

/** Why staff release a door from a page (D57). A short list, so that it is chosen in one touch. */
public enum ReleaseReason {
    GOING_OUT("going out, agreed with staff"),
    COMING_IN("coming in"),
    FOB_NOT_WORKING("fob lost, left behind or not working"),
    VISITOR("visitor"),
    STAFF("staff or contractor"),
    HEALTH_EMERGENCY("health emergency"),
    OTHER("other");

    private final String words;

    ReleaseReason(String words) {
        this.words = words;
    }

    /** In the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether it says nothing by itself, so that she has to say it in her own words. */
    public boolean needsWords() {
        return this == OTHER;
    }
}
