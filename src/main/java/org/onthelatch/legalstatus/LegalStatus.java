package org.onthelatch.legalstatus;

/**
 * A legal status, from the reference file (domain, section 1.1).
 *
 * @param nationalCode the national code, or "" where there is none
 * @param words as staff say it, such as "Section 3"
 * @param hold which power to hold the person it gives, if any
 * @param absence who may allow her to leave the hospital
 */
public record LegalStatus(StatusCode code, String nationalCode, String words, Hold hold, Absence absence) {

    /** The power to hold a person that a status gives. */
    public enum Hold {
        NONE,
        /** Detained under the Mental Health Act: leaving the hospital needs leave. */
        MENTAL_HEALTH_ACT,
        /** Deprived of liberty under an authorisation; no section 17 leave applies. */
        DEPRIVATION_OF_LIBERTY
    }

    /** Who may allow absence from the hospital. */
    public enum Absence {
        NOBODYS_LEAVE_NEEDED,
        RESPONSIBLE_CLINICIAN,
        /** The responsible clinician, with the Secretary of State's consent (section 41(3)(c)). */
        RESPONSIBLE_CLINICIAN_WITH_CONSENT,
        COURT,
        /** Nobody: holding powers know no leave. */
        NOT_AVAILABLE
    }

    /** Not recorded: no authority, so nothing to hold her with (code 99). */
    public static final LegalStatus UNKNOWN =
            new LegalStatus(new StatusCode("UNKNOWN"), "99", "Not known", Hold.NONE, Absence.NOBODYS_LEAVE_NEEDED);

    public boolean givesPowerToHold() {
        return hold != Hold.NONE;
    }

    public boolean needsLeaveAtBoundary() {
        return hold == Hold.MENTAL_HEALTH_ACT;
    }
}
