package org.onthelatch.staff;

import java.util.List;
import java.util.stream.Stream;

/** What somebody with an account acts as (D66). */
public enum Role {
    NURSE("Registered nurse"),
    RESPONSIBLE_CLINICIAN("Responsible clinician"),
    MANAGER("Ward manager"),
    REVIEWER("Reviewer"),
    ESTATES("Estates"),
    MHA_ADMINISTRATOR("Mental Health Act administrator"),
    HEALTH_CARE_ASSISTANT("Health-care assistant"),
    /** Doors, and nobody's record. */
    FIRE_OFFICER("Fire officer"),
    /** She who lives here: her own record only (D62). */
    RESIDENT("Patient"),
    /** Independent mental health advocate: reads the record of each person who consented, for a time (section 130B). */
    ADVOCATE("Independent advocate"),
    /** Numbers, and no person's data. */
    COMMISSIONER("Commissioner");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** Whether she works here, so that she may be named as staff and hold a fob as such. */
    public boolean isStaff() {
        return this != RESIDENT && this != ADVOCATE && this != COMMISSIONER;
    }

    /** Whether its accounts must end (D66). */
    public boolean isForATime() {
        return this == REVIEWER || this == ADVOCATE;
    }

    public static List<Role> ofStaff() {
        return Stream.of(values()).filter(Role::isStaff).toList();
    }

    public String words() {
        return words;
    }
}
