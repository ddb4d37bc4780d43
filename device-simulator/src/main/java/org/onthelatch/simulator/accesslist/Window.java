package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;

/** A time that is open or not; every rule about nights on which the clock changes leans towards open. */
sealed interface Window permits WeeklyWindow, DatedWindow, WeeklyDatedWindow {
    boolean isOpen(Instant at, ZoneId zone);
}
