package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

import java.util.Locale;
import java.util.stream.Stream;
import org.onthelatch.account.ForPrograms;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;

/** What a permission allows a program, as a line of a form. */
public final class PermissionWords {
    private PermissionWords() {}

    /** Its name in small letters where no program may have it any more. */
    public static String of(Permission permission) {
        return Stream.of(Role.values()).anyMatch(role -> ForPrograms.of(role).contains(permission))
                ? say("token.permission." + permission.name())
                : permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
