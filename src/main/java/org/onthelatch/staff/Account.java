package org.onthelatch.staff;

/**
 * A local account.
 *
 * @param passwordHash an Argon2id hash in PHC string form; never the password
 */
public record Account(StaffId staff, String name, Role role, String passwordHash) {
    public Account {
        if (!passwordHash.startsWith("$argon2id$")) {
            throw new IllegalArgumentException("the password of " + staff + " must be an Argon2id hash");
        }
    }
}
