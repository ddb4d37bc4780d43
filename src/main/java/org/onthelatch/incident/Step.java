package org.onthelatch.incident;

import org.onthelatch.staff.StaffId;

/** What was done about an incident. */
public sealed interface Step {

    /** It was found; always the first. */
    record Opened(Finding finding) implements Step {}

    /** Somebody answers for it from now on. */
    record Owned(StaffId by) implements Step {}

    /** What somebody found out or did. */
    record Noted(StaffId by, String words) implements Step {}

    /**
     * It is over.
     *
     * @param outcome what was found and done
     * @param told what the person was told, or why she was not; "" where it is about nobody
     */
    record Closed(StaffId by, String outcome, String told) implements Step {}
}
