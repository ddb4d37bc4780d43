package org.onthelatch.review;

import java.time.Instant;

/**
 * Why somebody's level is to be looked at before its date. It changes nothing at any door.
 *
 * @param at when it came about
 * @param detail more about it; "" if the kind says all
 */
public record Trigger(Kind kind, Instant at, String detail) {

    /** What can bring an early review (domain, section 3.2); the name is told to programs. */
    public enum Kind {
        URGENT("A nurse tightened it urgently"),
        SHE_ASKS("She asks for a change"),
        OTHERS_ASK("Her advocate or a carer asks for a change"),
        TWO_REFUSALS("Refused twice within a day"),
        OBJECTS("She tried a way out while she is held by an authorisation"),
        LATE_RETURN("Late back"),
        STATUS_CHANGED("Her legal status changed"),
        POWER_ENDS("The power to hold her ends within 14 days"),
        CLINICIAN_CHANGED("Her responsible clinician changed"),
        INCIDENT("There was an incident"),
        TREATMENT_REVIEW("A care and treatment review is due within 14 days or was held"),
        OCCASION("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
