package org.onthelatch.staff;

import static org.onthelatch.staff.Role.ESTATES;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.NURSE;
import static org.onthelatch.staff.Role.RESPONSIBLE_CLINICIAN;
import static org.onthelatch.staff.Role.REVIEWER;

import java.util.Set;

/** The one table of what each role may do; everything not listed is refused. */
public enum Permission {
    SEE_PEOPLE(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER),
    RECORD_ASSESSMENT(NURSE, RESPONSIBLE_CLINICIAN),
    SEE_REVIEWS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER),
    SEE_EGRESS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER),
    SEE_RESTRICTIONS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, ESTATES),
    SEE_DOORS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER, ESTATES),
    RELEASE_DOOR(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    /** Confirm that a door is restored after a release, and ask a controller how it is. */
    TEND_DOORS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, ESTATES),
    RECORD_DOOR_TEST(NURSE, MANAGER, ESTATES),
    /** Say at a roll call whom one has seen (D74). */
    MARK_SEEN(NURSE, RESPONSIBLE_CLINICIAN, MANAGER),
    SEE_INCIDENTS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER, REVIEWER),
    /** Take an incident, add to it, close it (D4). */
    WORK_ON_INCIDENTS(NURSE, RESPONSIBLE_CLINICIAN, MANAGER);

    /** Made by Set.of, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean isHeldBy(Role role) {
        return roles.contains(role);
    }
}
