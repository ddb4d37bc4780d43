package org.onthelatch.staff;

import java.time.Instant;

/**
 * A local account.
 *
 * @param passwordHash an Argon2id hash in PHC string form; never the password
 * @param until from then on nobody signs in with it, and whoever is signed in is not any more; {@link #NO_END} for none
 * @param scope whom and what it is for; one that does not fit the role is refused
 */
public record Account(StaffId staff, String name, Role role, String passwordHash, Instant until, Scope scope) {
    public static final Instant NO_END = Instant.MAX;

    public Account {
        if (!passwordHash.startsWith("$argon2id$")) {
            throw new IllegalArgumentException("the password of " + staff + " must be an Argon2id hash");
        }
        if (!scope.fits(role)) {
            throw new IllegalArgumentException(
                    "the account of %s as %s must have a scope of that role, but had %s".formatted(staff, role, scope));
        }
    }

    /** For every ward. */
    public Account(StaffId staff, String name, Role role, String passwordHash, Instant until) {
        this(staff, name, role, passwordHash, until, Scope.EVERY_WARD);
    }

    public Account(StaffId staff, String name, Role role, String passwordHash) {
        this(staff, name, role, passwordHash, NO_END);
    }

    public boolean isOpen(Instant at) {
        return at.isBefore(until);
    }

    /** The same, ended; its password hash stays, so that a right password can be told that it ended. */
    public Account endedAt(Instant end) {
        return new Account(staff, name, role, passwordHash, end, scope);
    }

    /** The same with another password; its end and its scope stay. */
    public Account withPassword(String hash) {
        return new Account(staff, name, role, hash, until, scope);
    }
}
