package org.onthelatch.config;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.SiteId;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.Zone;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads the file of one site, and checks it as a whole. */
public final class SiteFile {
    private SiteFile() {}

    /** @param file the name that errors show */
    public static Checked<Site> read(String file, String text) {
        List<ConfigError> errors = new ArrayList<>();
        return Checked.of(Section.top(file, text, errors).flatMap(SiteFile::site), errors);
    }

    /** Which entry of the register each door's hours name; what is wrong with the file is told by {@link #read}. */
    static Map<DoorId, RestrictionNumber> cited(String file, String text) {
        Map<DoorId, RestrictionNumber> cited = new HashMap<>();
        Section.top(file, text, new ArrayList<>())
                .ifPresent(top -> top.sections("doors").stream()
                        .filter(door -> door.has("register"))
                        .forEach(door -> door.nameAs(Kinds.DOOR)
                                .ifPresent(id -> door.required("register", Kinds.REGISTER_ENTRY)
                                        .ifPresent(number -> cited.put(id, new RestrictionNumber(number))))));
        return cited;
    }

    private static Optional<Site> site(Section top) {
        Optional<SiteId> id = top.required("site", Kinds.SITE);
        Optional<String> name = top.required("name", Kind.TEXT);
        Optional<ZoneId> timeZone = top.required("timeZone", Kinds.TIME_ZONE);
        List<Ward> wards = Wards.read(top);
        List<Zone> zones = Zones.read(top);
        List<DoorEntry> doors = Doors.read(top);
        Controllers controllers = Controllers.read(top);
        Set<DoorId> locks = LocksWithoutNetwork.locks(top, doors, zones);
        List<DeviceId> programmers = LocksWithoutNetwork.programmers(top);

        BedsHaveRooms.check(top, wards, zones);
        doors.forEach(door -> BoundaryFitsZones.check(door, zones));
        doors.forEach(door -> RoomsAreFreeFromInside.check(door, zones));
        doors.forEach(ScheduleIsRegistered::check);
        if (!top.isWrong("controllers")) {
            EveryReaderHasAController.check(doors, controllers);
        }
        if (!top.isWrong()) {
            EveryZoneHasAWayOut.check(top, zones, doors);
        }
        return top.build(() -> new Site(
                id.orElseThrow(),
                name.orElseThrow(),
                timeZone.orElseThrow(),
                wards,
                zones,
                doors.stream().map(DoorEntry::door).toList(),
                controllers.all(),
                locks,
                programmers));
    }
}
