package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

/** What a fob is at a glance; programs know it by this name. */
public enum FobTag {
    IN_USE("green"),
    FROM_LATER("green"),
    SPARE("blue"),
    /** Its holder lives here no more, or may come in nowhere any more. */
    ENTRY_ENDED("yellow"),
    LOST("red"),
    /** Out of use since its holder died. */
    STOPPED("grey"),
    OUT_OF_USE("grey"),
    UNKNOWN("red");

    private final String colour;

    FobTag(String colour) {
        this.colour = colour;
    }

    public String colour() {
        return colour;
    }

    public String words() {
        return say("fob.state." + name());
    }
}
