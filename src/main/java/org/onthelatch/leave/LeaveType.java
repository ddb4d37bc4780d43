package org.onthelatch.leave;

/** The manner of section 17 leave; the three words are terms of art (domain, section 1.2). */
public enum LeaveType {
    /** By hospital staff or someone authorised; she may remain in custody. */
    ESCORTED,
    /** With a friend, relative or carer; not in custody. */
    ACCOMPANIED,
    /** Alone. */
    UNESCORTED
}
