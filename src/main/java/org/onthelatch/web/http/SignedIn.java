package org.onthelatch.web.http;

import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;

/**
 * Who is asking.
 *
 * @param scope whom and what she may see now
 * @param seat one, if she signed in on a page; none, if each request brings its own credentials
 */
public record SignedIn(StaffId staff, String name, Role role, Scope scope, List<Seat> seat) {
    public SignedIn {
        seat = List.copyOf(seat);
    }

    public static SignedIn with(Account account, List<Seat> seat) {
        return new SignedIn(account.staff(), account.name(), account.role(), account.scope(), seat);
    }

    /** Whose own record she who asks may see; none for everybody but a patient. */
    public Optional<PersonId> herself() {
        return scope instanceof Scope.Herself her ? Optional.of(new PersonId(her.person())) : Optional.empty();
    }

    public Actor.Staff actor() {
        return new Actor.Staff(staff, role);
    }

    public boolean may(Permission permission) {
        return permission.isHeldBy(role);
    }
}
