package org.onthelatch.web.look;

import java.time.Instant;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/**
 * Somebody looked.
 *
 * @param part of the record, such as {@code assessments}
 * @param at her first look at it within that hour
 */
public record LookLine(StaffId staff, String name, Role role, String part, Instant at) {}
