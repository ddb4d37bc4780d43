package org.onthelatch.restriction;

import org.onthelatch.ward.DoorId;

/**
 * Hours in a site file that close a door's way out and do not go live, since no entry of the register covers them (D26).
 *
 * @param entry the number that the file gives, or "" for none
 * @param free whether the door is free at all hours for it; otherwise it keeps the hours that it had
 */
public record HeldHours(DoorId door, String entry, Cause cause, boolean free) {

    /** What is missing. */
    public enum Cause {
        NO_NUMBER("the site file names no entry of the register for it"),
        NO_ENTRY("%s is not in the register"),
        NOT_LIVE("%s has ended or not begun"),
        REVIEW_OVERDUE("the review of %s is overdue; review it first"),
        OTHER_DOORS("%s is about other doors"),
        OTHER_HOURS("the hours of %s do not cover it, or are not written as 23:00 to 06:00");

        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    /** "HD03: its hours do not go live, since BR1 is not in the register. It is free at all hours." */
    public String sentence() {
        return "%s: the hours that close its way out do not go live: %s. It %s until then."
                .formatted(
                        door,
                        cause.words.formatted(entry),
                        free ? "is free at all hours" : "keeps the hours that it had");
    }
}
