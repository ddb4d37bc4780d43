package org.onthelatch.web.account;

import java.util.Locale;
import java.util.Map;
import org.onthelatch.staff.Permission;

/** What a permission allows a program, as a line of a form. */
public final class PermissionWords {
    private static final Map<Permission, String> WORDS = Map.ofEntries(
            Map.entry(Permission.SEE_PEOPLE, "See the ward board, the roll call and who lives here"),
            Map.entry(Permission.SEE_PERSON, "Read people's records; each look is kept and told to her who asks"),
            Map.entry(Permission.SEE_REVIEWS, "See reviews and reminders"),
            Map.entry(Permission.SEE_EGRESS, "Read the egress log"),
            Map.entry(Permission.SEE_RESTRICTIONS, "See the register of restrictions and the notices"),
            Map.entry(Permission.SEE_DOORS, "See doors and controllers"),
            Map.entry(Permission.SEE_FOBS, "See fobs and who holds them"),
            Map.entry(Permission.SEE_CALLS, "See calls at doors"),
            Map.entry(Permission.SEE_INCIDENTS, "See incidents"),
            Map.entry(Permission.SEE_LOOKS, "See who looked at a record"),
            Map.entry(Permission.SEE_OTHER_WARD, "See who saw the ward from outside"),
            Map.entry(Permission.SEE_MEASURES, "See the measures of a ward and month"),
            Map.entry(Permission.SEE_SMALL_NUMBERS, "See numbers under five as they are"),
            Map.entry(Permission.RECORD_ASSESSMENT, "Record an assessment that loosens or stays; never a tighter one"),
            Map.entry(Permission.RECORD_CARE_TEAM, "Record the care team and the dates of rounds"),
            Map.entry(Permission.RECORD_DOOR_TEST, "Record tests of doors"),
            Map.entry(Permission.RECORD_TIME_AWAY, "Record times away and returns"),
            Map.entry(Permission.RECORD_EVACUATION_PLAN, "Record how somebody gets out in a fire"),
            Map.entry(Permission.WORK_ON_INCIDENTS, "Work on incidents"));

    private PermissionWords() {}

    /** Its name in small letters where nobody wrote words for it. */
    public static String of(Permission permission) {
        return WORDS.getOrDefault(
                permission, permission.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
