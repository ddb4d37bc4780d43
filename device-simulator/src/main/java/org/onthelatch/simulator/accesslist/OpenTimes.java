package org.onthelatch.simulator.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Windows of which any one that is open suffices. */
record OpenTimes(List<Window> windows) {
    static final OpenTimes ALWAYS = new OpenTimes(List.of(DatedWindow.ALWAYS));

    OpenTimes {
        windows = List.copyOf(windows);
    }

    boolean isOpen(Instant at, ZoneId zone) {
        return windows.stream().anyMatch(window -> window.isOpen(at, zone));
    }
}
