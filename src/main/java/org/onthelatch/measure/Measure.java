package org.onthelatch.measure;

/**
 * The published measures, each with what is printed under it: definition, what is counted and of what, and what it cannot
 * know (domain, 2.2; D24).
 */
public enum Measure {
    CAN_REACH_GROUNDS(
            "M1(a)",
            "Can get to the grounds now, unaided",
            "People present whose own fob, or no fob, opens every door from their room to the grounds at that moment. Present: admitted and not recorded out.",
            "Those people, at that moment",
            "All people present at that moment",
            "Whether anybody tried the door, or whether a fob was in her pocket. A door that is free from inside tells nothing when somebody goes out."),
    CAN_LEAVE_SITE(
            "M1(b)",
            "Free to leave the site alone now",
            "People present who are free, or authorised by level and by leave where detained, to leave the site alone at that moment, whether or not there is a lock.",
            "Those people, at that moment",
            "All people present at that moment",
            "Whether they knew it, or felt free to."),
    DOORS_SECURED(
            "M2",
            "Door-hours secured",
            "Hours in which an exit needed staff for every person who goes out there, or was secured in an emergency. A door that anybody's own fob opens is not secured. An exit that two wards share counts in each.",
            "Those hours of all exits, in quarters of an hour",
            "Hours of the time, times exits",
            "Who lived here then: it asks for those who live here now. A door that somebody held shut by hand."),
    REFUSED(
            "M3",
            "Not let out at a door",
            "Presentations of a person's fob on the way out at which the door did not open. Presses within 60 seconds count once. The cause is what the rules said at that moment; each presentation has one.",
            "Presentations",
            "Occupied bed-days; told for each 100",
            "Who did not press because she knew the answer, and who asked staff instead of the door. The record begins when the doors' does."),
    REFUSED_WHILE_FREE(
            "M4",
            "Not let out although nothing gave power to hold her",
            "The same, of people whom no legal status allowed anybody to hold at that moment. The target is none.",
            "Times",
            "Nothing: it is a number, and never rounded for the ward",
            "Whoever was stopped by a person and not by a door."),
    RESTRICTION_DAYS(
            "M5",
            "Restriction-days",
            "Days that people lived under level L4 or L5. L3 stands separately.",
            "Days, in parts of a day",
            "Occupied bed-days; told for each 100",
            "Restrictions that were used and not recorded."),
    REVIEWS_OVERDUE(
            "M6",
            "Reviews overdue",
            "Assessments in force whose review date has passed; the days by which they are late together, and the longest.",
            "Assessments past their review date, at that moment",
            "Assessments in force at that moment",
            "Whether a review that was held in time was a good one."),
    TO_THE_DOORS(
            "M7",
            "From the decision to the last door",
            "Time from a decision until the last door controller on her way said that it holds it; looser and tighter decisions separately. Half of them, 95 of 100 of them (nearest rank) and the longest.",
            "Seconds, for each decision that changed something at a door",
            "Nothing: times are listed",
            "When a person's fob was last held to the reader after it. Decisions that no door has confirmed yet are left out."),
    REQUEST_TO_ANSWER(
            "M8",
            "From a request to an answer",
            "Time from what a person asks for until the decision was told to her.",
            "Hours, for each request answered in the time",
            "Nothing: times are listed",
            "What she asked for and nobody wrote down."),
    WAIT_AT_THE_DOOR(
            "M9",
            "Wait at the door",
            "Time from asking to go out until the door opened; of people whom nothing held separately. The hours of the day stand on the page of calls.",
            "Seconds, for each call that ended with an open door",
            "Nothing: times are listed",
            "Who waited without pressing, and who gave up before anybody saw."),
    NO_OWN_REASON(
            "M10",
            "No reason of her own",
            "People whose restriction above L1 has no reason, or word for word somebody else's.",
            "Those people, at that moment",
            "People with a restriction above L1 at that moment",
            "Whether a reason in its own words is a good one."),
    SHE_WAS_THERE(
            "M11",
            "She was there",
            "Assessments at which the person was present.",
            "Those assessments",
            "Assessments decided in the time",
            "Whether she was listened to."),
    DIRECTION(
            "M12",
            "Direction of travel",
            "Decisions that made a level looser.",
            "Those decisions",
            "Decisions that changed a level",
            "What changed within a level, such as longer agreed times."),
    NOT_GONE(
            "M13",
            "Leave and time away that did not happen",
            "What staff wrote down about time away that was to happen and did not, each under one cause.",
            "Times",
            "Nothing: how much was authorised, offered and taken is not counted, since no plan of each time away is kept",
            "Time away that nobody planned because nobody expected staff for it."),
    LAPSED(
            "M14",
            "Lapsed by inaction",
            "Leave, and consents of the Secretary of State to it, whose time ran out while the person still needed them, although nobody had revoked them, granted or asked for what lasts longer, or been told no. The target is none.",
            "Permissions, at their end",
            "Nothing: it is a number",
            "Leave that was meant for one occasion only and needed no decision: it counts here unless something followed it. Leave kept on paper."),
    HELD_UNLAWFULLY(
            "M15",
            "Unlawful-hold minutes",
            "Time for which a restriction above L1 was live at any door on her way out after the authority for it had ended: until the end was recorded, and until the last door controller said that it holds the list without it. An end that was recorded beforehand is kept by the doors themselves and counts nothing. The target is none.",
            "Minutes, of each person's slowest door",
            "Nothing: it is a time",
            "Whether she tried the door in that time: see M4. Whether an authority was good in law while it lasted."),
    EVENINGS_AND_WEEKENDS(
            "M16",
            "Evening and weekend freedom",
            "Hours of the times agreed for going out of the ward alone that lie outside Monday to Friday 9am to 5pm.",
            "Those hours",
            "All hours of agreed times",
            "Bank holidays, which count as working days. Whoever goes freely has no agreed times and is not in it, nor is who has none because she goes with somebody."),
    WITHOUT_FOB(
            "M17",
            "People without a fob",
            "Time for which people who live here held no fob after their first one.",
            "Hours, together",
            "Nothing: it is a time",
            "A fob that is broken or mislaid, until somebody says so."),
    BLANKET_RESTRICTIONS(
            "M18",
            "Blanket restrictions",
            "Rules for everybody in the register: in force, with their review overdue, and removed within the 12 months before. They hold for the whole site.",
            "Rules",
            "Nothing: it is a number",
            "Rules that people live by and nobody entered."),
    EQUALITY(
            "M19",
            "Equality",
            "M1, M3, M5, M6, M8 and M12 for each ethnic category, age band, disability, autism or learning disability, placing commissioner, and for people placed from outside the area; by what each person said of herself.",
            "As in each of those measures",
            "As in each of those measures",
            "What nobody asked, or she did not want to say: it stands as not known. Numbers this small show no cause.");

    private final String code;
    private final String title;
    private final String definition;
    private final String counted;
    private final String of;
    private final String cannotKnow;

    Measure(String code, String title, String definition, String counted, String of, String cannotKnow) {
        this.code = code;
        this.title = title;
        this.definition = definition;
        this.counted = counted;
        this.of = of;
        this.cannotKnow = cannotKnow;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }

    /** The numerator, in words. */
    public String counted() {
        return counted;
    }

    /** The denominator, in words. */
    public String of() {
        return of;
    }

    public String cannotKnow() {
        return cannotKnow;
    }
}
