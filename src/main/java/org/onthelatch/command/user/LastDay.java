package org.onthelatch.command.user;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;

/** When an account ends: reviewers and advocates are there for a time (D66). */
final class LastDay {
    static final int LONGEST = 92;

    private LastDay() {}

    /**
     * The end of the last day where the ward is.
     *
     * @throws IllegalArgumentException if a role that is there for a time has none, or if the day is past or too far
     */
    static Instant end(Role role, Optional<LocalDate> until, LocalDate today, ZoneId zone) {
        if (until.isEmpty()) {
            if (role.isForATime()) {
                throw new IllegalArgumentException("an account as %s must end: give --until DAY, at most %d days ahead"
                        .formatted(role.words().toLowerCase(Locale.ROOT), LONGEST));
            }
            return Account.NO_END;
        }
        LocalDate last = role.isForATime() ? today.plusDays(LONGEST) : LocalDate.MAX;
        if (until.get().isBefore(today) || until.get().isAfter(last)) {
            throw new IllegalArgumentException("--until must be today or later%s, but was %s"
                    .formatted(role.isForATime() ? " and at most %d days ahead".formatted(LONGEST) : "", until.get()));
        }
        return until.get().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
