package org.onthelatch.ward;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The building as it is registered now, with the look-ups that decisions need. Immutable. */
public final class Register {
    private final List<Site> sites;
    private final Map<DoorId, Door> doors;
    private final Map<DoorId, Site> siteOfDoor = new HashMap<>();
    private final Map<DoorId, Controller> controllerOfDoor = new HashMap<>();
    private final Map<ZoneCode, Zone> zones;
    private final Map<WardId, Ward> wards;
    private final Map<WardId, Site> siteOfWard = new HashMap<>();
    private final Set<DoorId> waysBack;
    private final List<Controller> controllers;
    private final Set<DeviceId> devices;

    /** Whatever is not listed is not found either, and can still be named, since records speak of it. */
    private final Predicate<DoorId> listed;

    public Register(List<Site> sites) {
        this.sites = List.copyOf(sites);
        this.listed = door -> true;
        this.doors = index(sites.stream().flatMap(s -> s.doors().stream()).toList(), Door::id);
        this.zones = index(sites.stream().flatMap(s -> s.zones().stream()).toList(), Zone::code);
        this.wards = index(sites.stream().flatMap(s -> s.wards().stream()).toList(), Ward::id);
        for (Site site : sites) {
            site.doors().forEach(door -> siteOfDoor.put(door.id(), site));
            site.wards().forEach(ward -> siteOfWard.put(ward.id(), site));
            site.controllers().forEach(c -> c.doors().forEach(door -> controllerOfDoor.put(door, c)));
        }
        this.waysBack =
                sites.stream().flatMap(site -> WaysBack.of(site).stream()).collect(toUnmodifiableSet());
        this.controllers = controllersOf(this.sites);
        this.devices = Stream.concat(controllers.stream().map(Controller::id), programmers().stream())
                .collect(toUnmodifiableSet());
    }

    private Register(Register whole, Predicate<WardId> wards, Predicate<DoorId> listed) {
        this.sites =
                whole.sites.stream().map(site -> site.narrowedTo(wards, listed)).toList();
        this.doors = whole.doors;
        this.zones = whole.zones;
        this.wards = whole.wards.values().stream()
                .filter(ward -> wards.test(ward.id()))
                .collect(toUnmodifiableMap(Ward::id, Function.identity()));
        this.siteOfDoor.putAll(whole.siteOfDoor);
        this.controllerOfDoor.putAll(whole.controllerOfDoor);
        this.siteOfWard.putAll(whole.siteOfWard);
        this.waysBack = whole.waysBack;
        this.controllers = controllersOf(this.sites);
        this.devices = whole.devices;
        this.listed = listed;
    }

    /** The same for somebody who is to see some wards and doors only: others are neither listed nor found by what she types. */
    public Register narrowedTo(Predicate<WardId> wards, Predicate<DoorId> doors) {
        return new Register(this, wards, doors);
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream().collect(toUnmodifiableMap(key, Function.identity()));
    }

    public List<Site> sites() {
        return sites;
    }

    public List<Ward> wards() {
        return sites.stream().flatMap(site -> site.wards().stream()).toList();
    }

    public List<Door> doors() {
        return sites.stream().flatMap(site -> site.doors().stream()).toList();
    }

    public List<Controller> controllers() {
        return controllers;
    }

    private static List<Controller> controllersOf(List<Site> sites) {
        return sites.stream().flatMap(site -> site.controllers().stream()).toList();
    }

    public Optional<Door> find(DoorId id) {
        return Optional.ofNullable(doors.get(id)).filter(door -> listed.test(id));
    }

    public Optional<Ward> find(WardId id) {
        return Optional.ofNullable(wards.get(id));
    }

    /** The devices that write fobs. */
    public List<DeviceId> programmers() {
        return sites.stream().flatMap(site -> site.programmers().stream()).toList();
    }

    /** Whether it is a controller or a programmer of the building. */
    public boolean isKnown(DeviceId device) {
        return devices.contains(device);
    }

    /** @throws NoSuchElementException if the register has no such door */
    public Door door(DoorId id) {
        return Optional.ofNullable(doors.get(id))
                .orElseThrow(() -> new NoSuchElementException("no door " + id + " in the register"));
    }

    /** @throws NoSuchElementException if the register has no such zone */
    public Zone zone(ZoneCode code) {
        return Optional.ofNullable(zones.get(code))
                .orElseThrow(() -> new NoSuchElementException("no zone " + code + " in the register"));
    }

    /** The doors that are the way out for whoever is on their outer side, such as those of a closed courtyard. */
    public Set<DoorId> waysBack() {
        return waysBack;
    }

    public Optional<Controller> controllerOf(DoorId door) {
        return Optional.ofNullable(controllerOfDoor.get(door));
    }

    public ZoneId timeZoneOf(DoorId door) {
        return siteOf(door).timeZone();
    }

    public Site siteOf(DoorId door) {
        return Optional.ofNullable(siteOfDoor.get(door))
                .orElseThrow(() -> new NoSuchElementException("no door " + door + " in the register"));
    }

    public Site siteOf(WardId ward) {
        return Optional.ofNullable(siteOfWard.get(ward))
                .orElseThrow(() -> new NoSuchElementException("no ward " + ward + " in the register"));
    }

    /**
     * The doors of a resident's home: every door between the public road and her room, and those of the common areas
     * of her ward (design, section 5, rule 4; D114).
     */
    public Set<DoorId> homeDoors(WardId ward, ZoneCode room) {
        return siteOf(ward).doors().stream()
                .filter(door -> isHome(door.inside(), ward, room) && isHome(door.outside(), ward, room))
                .map(Door::id)
                .collect(toUnmodifiableSet());
    }

    private boolean isHome(ZoneCode code, WardId ward, ZoneCode room) {
        Zone zone = zone(code);
        return switch (zone.use()) {
            case ROOM -> code.equals(room);
            case KITCHEN, TREATMENT_ROOM, STAFF -> false;
            case PUBLIC_ROAD, GROUNDS, GARDEN, COMMON -> zone.wards().contains(ward);
        };
    }
}
