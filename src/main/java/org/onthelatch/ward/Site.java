package org.onthelatch.ward;

import java.time.ZoneId;
import java.util.List;

/** One hospital site as its file describes it; already checked as a whole. */
public record Site(
        SiteId id,
        String name,
        ZoneId timeZone,
        List<Ward> wards,
        List<Zone> zones,
        List<Door> doors,
        List<Controller> controllers) {
    public Site {
        wards = List.copyOf(wards);
        zones = List.copyOf(zones);
        doors = List.copyOf(doors);
        controllers = List.copyOf(controllers);
    }
}
