package org.onthelatch.web.account;

import java.util.Locale;
import org.onthelatch.staff.Permission;

/** What a permission allows, as a line of a form. */
public final class PermissionWords {
    private PermissionWords() {}

    /** "See egress", from SEE_EGRESS. */
    public static String of(Permission permission) {
        String words = permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
