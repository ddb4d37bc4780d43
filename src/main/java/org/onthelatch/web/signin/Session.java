package org.onthelatch.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.SessionLimits;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.Seat;
import org.onthelatch.web.http.SignedIn;

/**
 * One person signed in at one browser.
 *
 * @param key what the browser's cookie is known by here; the cookie itself is not kept
 * @param passwordHash of the password that was given; another one ends the session
 * @param formKey as in {@link Seat}
 * @param usedAt when she last asked for something; pages that look again by themselves do not count
 * @param provenAt when her password was last given
 * @param failures wrong passwords given at the lock, since it was last opened
 */
public record Session(
        String key,
        StaffId staff,
        String passwordHash,
        String formKey,
        Instant startedAt,
        Instant usedAt,
        Instant provenAt,
        int failures) {

    boolean isOver(SessionLimits limits, Instant now) {
        return !now.isBefore(startedAt.plus(limits.absolute()));
    }

    boolean isLocked(SessionLimits limits, Instant now) {
        return !now.isBefore(usedAt.plus(limits.idle()));
    }

    boolean isUnused(Duration span, Instant now) {
        return !now.isBefore(usedAt.plus(span));
    }

    Session used(Instant now) {
        Instant latest = now.isAfter(usedAt) ? now : usedAt;
        return new Session(key, staff, passwordHash, formKey, startedAt, latest, provenAt, failures);
    }

    Session proven(Instant now) {
        return new Session(key, staff, passwordHash, formKey, startedAt, now, now, 0);
    }

    Session failed() {
        return new Session(key, staff, passwordHash, formKey, startedAt, usedAt, provenAt, failures + 1);
    }

    SignedIn signedIn(Account account, Duration lockAfter) {
        return SignedIn.with(account, List.of(new Seat(formKey, lockAfter, provenAt)));
    }

    @Override
    public String toString() {
        return "Session of " + staff;
    }
}
