package org.onthelatch.review;

import java.util.List;
import org.onthelatch.staff.Role;

/** To whom a reminder goes. */
public enum Recipient {
    NAMED_NURSE("named nurse", Role.NURSE),
    NURSE_IN_CHARGE("nurse in charge", Role.NURSE),
    RESPONSIBLE_CLINICIAN("responsible clinician", Role.RESPONSIBLE_CLINICIAN),
    ON_CALL("clinician on call", Role.RESPONSIBLE_CLINICIAN),
    WARD_MANAGER("ward manager", Role.MANAGER),
    MHA_ADMINISTRATOR("Mental Health Act administrator", Role.MHA_ADMINISTRATOR),
    /** These have no account: somebody tells them, and writes down that she did. */
    REGISTERED_MANAGER("registered manager"),
    CLINICAL_DIRECTOR("clinical director"),
    DIRECTOR("director on call"),
    /** The person herself. */
    HER("the person herself"),
    /** Nobody in particular: it is red there for all, and nobody is asked to acknowledge it. */
    WARD_BOARD("ward board");

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Role> role;

    Recipient(String words, Role... role) {
        this.words = words;
        this.role = List.of(role);
    }

    public String words() {
        return words;
    }

    /** The role in which she signs in: one, or none. */
    public List<Role> role() {
        return role;
    }
}
