package org.onthelatch.staff;

/**
 * A member of staff.
 *
 * @param profession her profession in words, such as "Bank nurse"; an approved clinician need not be a doctor
 */
public record StaffMember(StaffId id, String name, Role role, String profession) {}
