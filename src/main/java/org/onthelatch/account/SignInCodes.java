package org.onthelatch.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.staff.StaffId;

/**
 * The codes with which people who live here choose their own password (ADR 69). In memory only: after a restart a nurse gives
 * another. One for each user name; a new one takes the place of the last. Safe for use by any thread.
 */
public final class SignInCodes {
    public static final Duration LASTS = Duration.ofMinutes(60);

    private final SecureRandom random;
    private final Map<StaffId, Given> given = new HashMap<>();

    public SignInCodes(SecureRandom random) {
        this.random = random;
    }

    /**
     * One of them.
     *
     * @param person whose record, such as {@code P03}
     * @param name as pages show it
     */
    public record Given(StaffId user, String person, String name, OneTimeCode code, Instant until) {
        @Override
        public String toString() {
            return "code of " + user;
        }
    }

    public synchronized Given give(StaffId user, String person, String name, Instant now) {
        given.values()
                .removeIf(one -> !now.isBefore(one.until()) || one.person().equals(person));
        Given one = new Given(user, person, name, OneTimeCode.random(random, 2), now.plus(LASTS));
        given.put(user, one);
        return one;
    }

    /** It can be used once: whoever asks a second time finds none. */
    public synchronized Optional<Given> take(String user, String typed, Instant now) {
        Optional<Given> found = find(user, typed, now);
        found.ifPresent(one -> given.remove(one.user()));
        return found;
    }

    public synchronized Optional<Given> find(String user, String typed, Instant now) {
        return given.values().stream()
                .filter(one -> one.user().value().equals(user) && now.isBefore(one.until()))
                .filter(one -> one.code().isTypedAs(typed))
                .findFirst();
    }

    /** What was taken could not be kept: it may be used once more. */
    public synchronized void giveBack(Given one) {
        given.putIfAbsent(one.user(), one);
    }
}
