package org.onthelatch.ward;

/** What a zone is for; decides where residents are at home and what may never be restricted. */
public enum ZoneUse {
    /** The public road: outside the hospital. */
    PUBLIC_ROAD,
    /** The hospital's own grounds. */
    GROUNDS,
    /** A walled or fenced garden, outside space that defaults to open. */
    GARDEN,
    /** Common areas of a ward: corridors, lounges, lobby, laundry, family room. */
    COMMON,
    /** A bedroom or flat: its resident's own, never restricted from inside (D96). */
    ROOM,
    /** A kitchen, entered by a personal stage (D97). */
    KITCHEN,
    /** A treatment room, entered by a personal stage (D97). */
    TREATMENT_ROOM,
    /** Offices and stores: staff only. */
    STAFF
}
