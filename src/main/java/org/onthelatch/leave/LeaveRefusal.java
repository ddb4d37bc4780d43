package org.onthelatch.leave;

/**
 * Why a leave cannot be recorded as it stands.
 *
 * @param field the field as every interface names it
 * @param code a stable word for programs, such as {@code CONSENT_MISSING}
 * @param says a sentence that says what to do instead
 * @param came what was given
 */
public record LeaveRefusal(String field, String code, String says, String came) {
    /** Whether it is for the asker's not being her responsible clinician, whatever the form says (D8). */
    public boolean isForbidden() {
        return code.equals(HerClinician.CODE);
    }
}
