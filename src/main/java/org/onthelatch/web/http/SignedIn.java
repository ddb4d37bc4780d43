package org.onthelatch.web.http;

import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/**
 * Who is asking.
 *
 * @param seat one, if she signed in on a page; none, if each request brings its own credentials
 */
public record SignedIn(StaffId staff, String name, Role role, List<Seat> seat) {
    public SignedIn {
        seat = List.copyOf(seat);
    }

    public Actor.Staff actor() {
        return new Actor.Staff(staff, role);
    }

    public boolean may(Permission permission) {
        return permission.isHeldBy(role);
    }
}
