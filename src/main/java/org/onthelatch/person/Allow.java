package org.onthelatch.person;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.onthelatch.ward.Window;

/**
 * One way in which a restriction is satisfied: at these times, in this company.
 *
 * @param windows any one that is open suffices; {@link Window#ALWAYS} for always, never empty
 */
public record Allow(List<Window> windows, Company company) {
    public Allow {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("an allow must name at least one window");
        }
    }

    public static Allow anyTime(Company company) {
        return new Allow(List.of(Window.ALWAYS), company);
    }

    public boolean isOpenAt(Instant at, ZoneId zone) {
        for (Window window : windows) {
            if (window.isOpenAt(at, zone)) {
                return true;
            }
        }
        return false;
    }
}
