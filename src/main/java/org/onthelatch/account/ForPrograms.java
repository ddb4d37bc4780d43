package org.onthelatch.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;

/**
 * What a program may be allowed. Everything that is not here is a person's to do, with her own password: whatever restricts
 * somebody, opens a door, is a clinician's or a manager's own act by law, or gives access to others (ADR 64). A permission that
 * is added later is not here.
 */
public final class ForPrograms {
    private static final Set<Permission> WRITING = EnumSet.of(
            Permission.RECORD_ASSESSMENT,
            Permission.RECORD_CARE_TEAM,
            Permission.RECORD_DOOR_TEST,
            Permission.RECORD_TIME_AWAY,
            Permission.RECORD_EVACUATION_PLAN,
            Permission.WORK_ON_INCIDENTS);

    private ForPrograms() {}

    /** Those that only look. */
    public static boolean onlyReads(Permission permission) {
        return permission.name().startsWith("SEE_");
    }

    /** What a token of somebody with this role may be given, in the order of the table. */
    public static List<Permission> of(Role role) {
        return Stream.of(Permission.values())
                .filter(permission -> onlyReads(permission) || WRITING.contains(permission))
                .filter(permission -> permission.isHeldBy(role))
                .toList();
    }
}
