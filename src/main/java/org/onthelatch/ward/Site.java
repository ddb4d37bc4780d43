package org.onthelatch.ward;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One hospital site as its file describes it; already checked as a whole.
 *
 * @param locks doors that have a lock without a network besides, which goes by what is written on a fob; never an exit
 * @param programmers the devices that write fobs
 */
public record Site(
        SiteId id,
        String name,
        ZoneId timeZone,
        List<Ward> wards,
        List<Zone> zones,
        List<Door> doors,
        List<Controller> controllers,
        Set<DoorId> locks,
        List<DeviceId> programmers) {
    public Site {
        wards = List.copyOf(wards);
        zones = List.copyOf(zones);
        doors = List.copyOf(doors);
        controllers = List.copyOf(controllers);
        // Kept before there were any.
        locks = Set.copyOf(Objects.requireNonNullElse(locks, Set.of()));
        programmers = List.copyOf(Objects.requireNonNullElse(programmers, List.of()));
    }

    /** The same site with its doors as they are now. */
    public Site with(List<Door> now) {
        return new Site(id, name, timeZone, wards, zones, now, controllers, locks, programmers);
    }

    /** The same with some of its wards and doors only; its zones stay, to be named. */
    Site narrowedTo(Predicate<WardId> which, Predicate<DoorId> listed) {
        return new Site(
                id,
                name,
                timeZone,
                wards.stream().filter(ward -> which.test(ward.id())).toList(),
                zones,
                doors.stream().filter(door -> listed.test(door.id())).toList(),
                controllers.stream()
                        .flatMap(controller -> controller.narrowedTo(listed).stream())
                        .toList(),
                locks,
                programmers);
    }

    /** A site without programmed fobs. */
    public Site(
            SiteId id,
            String name,
            ZoneId timeZone,
            List<Ward> wards,
            List<Zone> zones,
            List<Door> doors,
            List<Controller> controllers) {
        this(id, name, timeZone, wards, zones, doors, controllers, Set.of(), List.of());
    }
}
