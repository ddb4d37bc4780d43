package org.onthelatch.web;

import static org.onthelatch.staff.Role.ADVOCATE;
import static org.onthelatch.staff.Role.COMMISSIONER;
import static org.onthelatch.staff.Role.ESTATES;
import static org.onthelatch.staff.Role.FIRE_OFFICER;
import static org.onthelatch.staff.Role.HEALTH_CARE_ASSISTANT;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.MHA_ADMINISTRATOR;
import static org.onthelatch.staff.Role.NURSE;
import static org.onthelatch.staff.Role.RESIDENT;
import static org.onthelatch.staff.Role.RESPONSIBLE_CLINICIAN;
import static org.onthelatch.staff.Role.REVIEWER;

import java.util.EnumSet;
import java.util.Set;
import org.onthelatch.staff.Role;

/** The roles that may do alike things, for {@link ExpectedRoles}. */
final class ExpectedGroups {
    static final Set<Role> WARD = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR);
    static final Set<Role> CARE_TEAM = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER);
    static final Set<Role> ASSESSORS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN);

    /** D8. */
    static final Set<Role> CLINICIANS = EnumSet.of(RESPONSIBLE_CLINICIAN);

    static final Set<Role> NAMERS = EnumSet.of(MHA_ADMINISTRATOR, MANAGER);
    static final Set<Role> RELEASERS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER);
    static final Set<Role> ACKNOWLEDGERS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR);
    static final Set<Role> CARE_LEADERS = EnumSet.of(RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR);
    static final Set<Role> MANAGERS = EnumSet.of(MANAGER);
    static final Set<Role> RIGHTS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR);
    static final Set<Role> IN_CHARGE = EnumSet.of(NURSE, MANAGER);
    static final Set<Role> TENDERS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, ESTATES);
    /** D62. */
    static final Set<Role> HERSELF = EnumSet.of(RESIDENT);

    static final Set<Role> TESTERS = EnumSet.of(NURSE, MANAGER, ESTATES, FIRE_OFFICER);
    /** Whoever works with the people of a ward. */
    static final Set<Role> TEAM =
            EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT);

    /** The record of one person: an advocate reads it, too (section 130B). */
    static final Set<Role> HERS = EnumSet.of(
            NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT, ADVOCATE);

    static final Set<Role> BESIDE_HER = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, HEALTH_CARE_ASSISTANT);
    static final Set<Role> DOORS = EnumSet.of(
            NURSE,
            RESPONSIBLE_CLINICIAN,
            MANAGER,
            REVIEWER,
            MHA_ADMINISTRATOR,
            HEALTH_CARE_ASSISTANT,
            ESTATES,
            FIRE_OFFICER);
    static final Set<Role> RULES = EnumSet.of(
            NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, MHA_ADMINISTRATOR, ESTATES, HEALTH_CARE_ASSISTANT);
    static final Set<Role> COUNTED = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, COMMISSIONER);
    static final Set<Role> REASONS = EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, ESTATES, HEALTH_CARE_ASSISTANT);
    static final Set<Role> LISTENERS =
            EnumSet.of(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, MHA_ADMINISTRATOR, HEALTH_CARE_ASSISTANT);

    private ExpectedGroups() {}
}
