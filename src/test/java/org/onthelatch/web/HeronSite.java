package org.onthelatch.web;

import static org.onthelatch.ward.BoundaryClass.HOSPITAL_BOUNDARY;
import static org.onthelatch.ward.BoundaryClass.INTERNAL;
import static org.onthelatch.ward.BoundaryClass.WARD_TO_GROUNDS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FireRecord;
import org.onthelatch.ward.FireRelease;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.PowerLoss;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.SiteId;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;

/** A ward of five rooms with a front door, a garden gate and the site's gate, and one empty ward. */
final class HeronSite {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final WardId HERON = new WardId("heron");
    static final WardId EMPTY = new WardId("teal");

    private HeronSite() {}

    static Register register() {
        List<Zone> zones = List.of(
                zone("Z-OUT", ZoneUse.PUBLIC_ROAD),
                zone("Z-GRD", ZoneUse.GROUNDS),
                zone("Z-HER", ZoneUse.COMMON),
                zone("Z-GDN", ZoneUse.GARDEN),
                zone("Z-B1", ZoneUse.ROOM),
                zone("Z-B2", ZoneUse.ROOM),
                zone("Z-B3", ZoneUse.ROOM),
                zone("Z-B5", ZoneUse.ROOM),
                zone("Z-B10", ZoneUse.ROOM));
        FreeHours never = FreeHours.NEVER;
        FreeHours byDay = new FreeHours(List.of(Window.daily(LocalTime.of(6, 30), LocalTime.of(22, 0))));
        List<Door> doors = List.of(
                door("HD01", "Heron front", "Z-HER", "Z-GRD", WARD_TO_GROUNDS, never),
                door("HD03", "Garden", "Z-HER", "Z-GDN", INTERNAL, FreeHours.ALWAYS),
                door("HD04", "Garden gate", "Z-GDN", "Z-GRD", WARD_TO_GROUNDS, never),
                door("HD11", "Bedroom 1", "Z-B1", "Z-HER", INTERNAL, FreeHours.ALWAYS),
                door("HD12", "Bedroom 2", "Z-B2", "Z-HER", INTERNAL, FreeHours.ALWAYS),
                door("HD13", "Bedroom 3", "Z-B3", "Z-HER", INTERNAL, FreeHours.ALWAYS),
                door("HD15", "Bedroom 5", "Z-B5", "Z-HER", INTERNAL, FreeHours.ALWAYS),
                door("HD20", "Bedroom 10", "Z-B10", "Z-HER", INTERNAL, FreeHours.ALWAYS),
                door("SG01", "Site pedestrian gate", "Z-GRD", "Z-OUT", HOSPITAL_BOUNDARY, byDay));
        List<Controller> controllers = List.of(
                controller("heron-a", "HD01", "HD03"),
                controller("heron-b", "HD04"),
                controller("heron-c", "HD11", "HD12", "HD13", "HD15", "HD20"),
                controller("gate-a", "SG01"));
        List<Ward> wards = List.of(
                new Ward(HERON, "Heron Ward", "level 2 rehabilitation", 5),
                new Ward(EMPTY, "Teal House", "level 1 step-down", 1));
        return new Register(List.of(
                new Site(new SiteId("saltmarsh"), "Saltmarsh House", LONDON, wards, zones, doors, controllers)));
    }

    private static Zone zone(String code, ZoneUse use) {
        return new Zone(new ZoneCode(code), code, use, Set.of(HERON));
    }

    private static Door door(
            String id, String name, String inside, String outside, BoundaryClass boundary, FreeHours out) {
        LocalDate tested = id.equals("HD04") ? LocalDate.of(2025, 6, 2) : LocalDate.of(2026, 10, 5);
        FireRecord fire = new FireRecord(
                FireRelease.AUTO_ON_ALARM,
                "A",
                PowerLoss.RELEASED,
                "Green break glass beside the door",
                "1",
                "FRA-H-" + id,
                "D. Flint",
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2027, 1, 15),
                tested,
                "released in 2 s");
        return new Door(
                new DoorId(id),
                name,
                new ZoneCode(inside),
                new ZoneCode(outside),
                boundary,
                Door.Reader.FOB,
                out,
                FreeHours.NEVER,
                Duration.ofSeconds(5),
                fire);
    }

    private static Controller controller(String id, String... doors) {
        return new Controller(
                new DeviceId(id), Arrays.stream(doors).map(DoorId::new).collect(Collectors.toSet()));
    }
}
