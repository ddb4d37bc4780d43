package org.onthelatch.ward;

/** Which boundary a door crosses; only {@code HOSPITAL_BOUNDARY} asks for section 17 leave (D13). */
public enum BoundaryClass {
    INTERNAL,
    WARD_TO_GROUNDS,
    HOSPITAL_BOUNDARY
}
