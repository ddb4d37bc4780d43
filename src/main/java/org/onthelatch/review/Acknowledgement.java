package org.onthelatch.review;

import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/**
 * That somebody took a reminder on. Changes nothing about what it is about.
 *
 * @param as the role in which she acted
 * @param words what she does about it; "" if she only pressed
 */
public record Acknowledgement(ReminderId reminder, PersonId person, StaffId by, Role as, Instant at, String words) {}
