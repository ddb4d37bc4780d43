package org.onthelatch.measure;

/** The published measures that are worked out here, with the definition that is printed under each (domain, 2.2; D24). */
public enum Measure {
    CAN_REACH_GROUNDS(
            "M1(a)",
            "Can get to the grounds now, unaided",
            "People present whose own fob, or no fob, opens every door from their room to the grounds at that moment, of all people present. Present: admitted and not recorded out."),
    CAN_LEAVE_SITE(
            "M1(b)",
            "Free to leave the site alone now",
            "People present who are free, or authorised by level and by leave where detained, to leave the site alone at that moment, whether or not there is a lock, of all people present."),
    DOORS_SECURED(
            "M2",
            "Door-hours secured",
            "Hours in which an exit needed staff for every person who goes out there, or was secured in an emergency, of all door-hours. A door that anybody's own fob opens is not secured. An exit that two wards share counts in each."),
    REFUSED(
            "M3",
            "Not let out at a door",
            "Presentations of a person's fob on the way out at which the door did not open, for each 100 occupied bed-days. Presses within 60 seconds count once."),
    REFUSED_WHILE_FREE(
            "M4",
            "Not let out although nothing gave power to hold her",
            "The same, of people whom no legal status allowed anybody to hold at that moment. The target is none."),
    RESTRICTION_DAYS(
            "M5",
            "Restriction-days",
            "Days that people lived under level L4 or L5, for each 100 occupied bed-days. L3 stands separately."),
    REVIEWS_OVERDUE(
            "M6",
            "Reviews overdue",
            "Assessments in force whose review date has passed, of all assessments in force; the days by which they are late together, and the longest."),
    TO_THE_DOORS(
            "M7",
            "From the decision to the last door",
            "Time from a decision until the last door controller on her way said that it holds it; looser and tighter decisions separately."),
    REQUEST_TO_ANSWER(
            "M8",
            "From a request to an answer",
            "Time from what a person asks for until the decision was told to her."),
    WAIT_AT_THE_DOOR(
            "M9",
            "Wait at the door",
            "Time from asking to go out until the door opened; of people whom nothing held separately. The hours of the day stand on the page of calls."),
    NO_OWN_REASON(
            "M10",
            "No reason of her own",
            "People whose restriction above L1 has no reason, or word for word somebody else's, of all people with a restriction above L1."),
    SHE_WAS_THERE("M11", "She was there", "Assessments at which the person was present, of all assessments decided."),
    DIRECTION(
            "M12", "Direction of travel", "Decisions that made a level looser, of all decisions that changed a level."),
    NOT_GONE(
            "M13",
            "Leave and time away that did not happen",
            "What staff wrote down about time away that was to happen and did not, each under one cause. How much was authorised, offered and taken is not counted yet."),
    WITHOUT_FOB(
            "M17", "People without a fob", "Time for which people who live here held no fob after their first one."),
    BLANKET_RESTRICTIONS(
            "M18",
            "Blanket restrictions",
            "Rules for everybody in the register: in force, with their review overdue, and removed within the 12 months before. They hold for the whole site.");

    /** Defined, and not worked out here yet; the page says so. */
    public static final String NOT_YET =
            "M14 lapsed by inaction, M15 unlawful-hold minutes (outlived authority opens an incident instead), M16 evening and weekend freedom, M19 equality";

    private final String code;
    private final String title;
    private final String definition;

    Measure(String code, String title, String definition) {
        this.code = code;
        this.title = title;
        this.definition = definition;
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
}
