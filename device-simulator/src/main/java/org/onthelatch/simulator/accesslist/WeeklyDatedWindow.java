package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;

/** Open when both hold. */
record WeeklyDatedWindow(WeeklyWindow weekly, DatedWindow dated) implements Window {
    @Override
    public boolean isOpen(Instant at, ZoneId zone) {
        return dated.holds(at) && weekly.isOpen(at, zone);
    }
}
