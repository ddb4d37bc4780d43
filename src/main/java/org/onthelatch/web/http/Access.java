package org.onthelatch.web.http;

import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;

/** Who may use a route. */
public sealed interface Access {
    /** Nobody needs to sign in: the service's health, and the style sheets. */
    record Everyone() implements Access {}

    /** Anybody who has an account. */
    record AnyRole() implements Access {}

    /** Those whose role holds this permission. */
    record Holding(Permission permission) implements Access {}

    /** She who lives here, at her own record: whose it is says {@link SignedIn#herself}, never the address (D62). */
    record Herself() implements Access {}

    static Access of(Permission permission) {
        return new Holding(permission);
    }

    default boolean isFor(Role role) {
        if (this instanceof Herself) {
            return role == Role.RESIDENT;
        }
        return !(this instanceof Holding holding) || holding.permission().isHeldBy(role);
    }
}
