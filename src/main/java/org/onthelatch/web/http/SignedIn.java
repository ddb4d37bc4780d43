package org.onthelatch.web.http;

import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** Who is asking. */
public record SignedIn(StaffId staff, String name, Role role) {
    public Actor.Staff actor() {
        return new Actor.Staff(staff, role);
    }

    public boolean may(Permission permission) {
        return permission.isHeldBy(role);
    }
}
