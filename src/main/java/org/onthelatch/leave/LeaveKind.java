package org.onthelatch.leave;

/** For how long she is away at a time (domain, section 1.2). */
public enum LeaveKind {
    /** Back on the same day; nurses choose the time within the limits set. */
    SHORT,
    /** Overnight, at most seven days at a time. */
    LONG,
    /** More than seven days on end: whether a community treatment order should be used instead is considered first. */
    LONGER_TERM
}
