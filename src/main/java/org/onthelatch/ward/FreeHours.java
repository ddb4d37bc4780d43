package org.onthelatch.ward;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * When a door is free in one direction, so that nobody needs a fob.
 *
 * @param windows any one that is open suffices; none means never
 */
public record FreeHours(List<Window> windows) {
    public static final FreeHours NEVER = new FreeHours(List.of());
    public static final FreeHours ALWAYS = new FreeHours(List.of(Window.ALWAYS));

    public FreeHours {
        windows = List.copyOf(windows);
    }

    public boolean isFreeAt(Instant at, ZoneId zone) {
        for (Window window : windows) {
            if (window.isOpenAt(at, zone)) {
                return true;
            }
        }
        return false;
    }
}
