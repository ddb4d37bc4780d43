package org.onthelatch.ward;

import java.util.Set;

/**
 * An area between doors.
 *
 * @param wards the wards whose residents use it; several for grounds and the road
 */
public record Zone(ZoneCode code, String name, ZoneUse use, Set<WardId> wards) {
    public Zone {
        wards = Set.copyOf(wards);
    }
}
