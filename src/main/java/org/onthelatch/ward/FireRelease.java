package org.onthelatch.ward;

/** How a door is released in a fire, as its approved record says (D71); wired at the door, never commanded (D70). */
public enum FireRelease {
    /** Released at once by the fire alarm. */
    AUTO_ON_ALARM,
    /** Released by staff at the local control, under an individual written fire risk assessment. */
    STAFF_RELEASE,
    /** Always free from inside by its handle. */
    FREE_EXIT
}
