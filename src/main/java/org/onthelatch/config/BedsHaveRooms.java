package org.onthelatch.config;

import java.util.List;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneUse;
import org.onthelatch.yaml.Section;

/** A ward has as many rooms as beds or flats. */
final class BedsHaveRooms {
    private BedsHaveRooms() {}

    static void check(Section top, List<Ward> wards, List<Zone> zones) {
        if (top.isWrong()) {
            return;
        }
        for (Ward ward : wards) {
            long rooms = zones.stream()
                    .filter(zone -> zone.use() == ZoneUse.ROOM && zone.wards().contains(ward.id()))
                    .count();
            if (rooms != ward.beds()) {
                top.section("wards")
                        .ifPresent(section -> section.problem(
                                ward.id().value(),
                                "has %s, but %s of use ROOM %s it"
                                        .formatted(
                                                Plurals.of(ward.beds(), "bed"),
                                                Plurals.of(rooms, "zone"),
                                                rooms == 1 ? "names" : "name"),
                                "Add the missing rooms, or correct beds."));
            }
        }
    }
}
