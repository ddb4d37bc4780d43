package org.onthelatch.demo;

import java.time.Instant;
import org.onthelatch.call.Answered;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;

/**
 * What somebody did about a call of the seeded history.
 *
 * @param askedAt when the call began, which tells with {@code door} which one it is
 */
public record PastAnswer(Instant askedAt, DoorId door, Instant at, StaffId by, Answered answered) {}
