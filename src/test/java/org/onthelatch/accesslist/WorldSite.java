package org.onthelatch.accesslist;

import static org.onthelatch.ward.BoundaryClass.HOSPITAL_BOUNDARY;
import static org.onthelatch.ward.BoundaryClass.INTERNAL;
import static org.onthelatch.ward.BoundaryClass.WARD_TO_GROUNDS;

import java.time.Duration;
import java.time.LocalDate;
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
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;

/** A small hospital for random worlds: two wards, a garden, a courtyard without another way out, a kitchen, an office, a gate to the road. */
final class WorldSite {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final WardId ALDER = new WardId("alder");
    static final WardId BEECH = new WardId("beech");
    static final ZoneCode KITCHEN = new ZoneCode("Z-KIT");
    static final List<ZoneCode> ALDER_ROOMS = List.of(new ZoneCode("Z-A1"), new ZoneCode("Z-A2"), new ZoneCode("Z-A3"));
    static final ZoneCode BEECH_ROOM = new ZoneCode("Z-B1");

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private WorldSite() {}

    static Register register(RandomTimes times) {
        List<Zone> zones = List.of(
                zone("Z-ROAD", ZoneUse.PUBLIC_ROAD, ALDER, BEECH),
                zone("Z-GRD", ZoneUse.GROUNDS, ALDER, BEECH),
                zone("Z-A", ZoneUse.COMMON, ALDER),
                zone("Z-GDN", ZoneUse.GARDEN, ALDER),
                zone("Z-YARD", ZoneUse.GARDEN, ALDER),
                zone("Z-KIT", ZoneUse.KITCHEN, ALDER),
                zone("Z-STF", ZoneUse.STAFF, ALDER),
                zone("Z-A1", ZoneUse.ROOM, ALDER),
                zone("Z-A2", ZoneUse.ROOM, ALDER),
                zone("Z-A3", ZoneUse.ROOM, ALDER),
                zone("Z-B", ZoneUse.COMMON, BEECH),
                zone("Z-B1", ZoneUse.ROOM, BEECH));
        List<Door> doors = List.of(
                door("A01", "Z-A", "Z-GRD", WARD_TO_GROUNDS, times.sometimesFree(), times.sometimesFree()),
                door("A02", "Z-A", "Z-GDN", INTERNAL, times.sometimesFree(), FreeHours.ALWAYS),
                door("A03", "Z-GDN", "Z-GRD", WARD_TO_GROUNDS, times.sometimesFree(), FreeHours.NEVER),
                door("A04", "Z-A", "Z-YARD", INTERNAL, times.sometimesFree(), times.sometimesFree()),
                door("A11", "Z-A1", "Z-A", INTERNAL, FreeHours.ALWAYS, FreeHours.NEVER),
                door("A12", "Z-A2", "Z-A", INTERNAL, FreeHours.ALWAYS, FreeHours.NEVER),
                door("A21", "Z-KIT", "Z-A", INTERNAL, FreeHours.ALWAYS, times.sometimesFree()),
                door("A22", "Z-STF", "Z-A", INTERNAL, FreeHours.ALWAYS, FreeHours.NEVER),
                door("B01", "Z-B", "Z-GRD", WARD_TO_GROUNDS, times.sometimesFree(), FreeHours.NEVER),
                door("B11", "Z-B1", "Z-B", INTERNAL, FreeHours.ALWAYS, FreeHours.NEVER),
                door("G01", "Z-GRD", "Z-ROAD", HOSPITAL_BOUNDARY, times.sometimesFree(), times.sometimesFree()));
        List<Controller> controllers = List.of(
                controller("alder-a", "A01", "A02", "G01"),
                controller("alder-b", "A03", "A04", "A11", "A12", "A21", "A22"),
                controller("beech-a", "B01", "B11"));
        List<Ward> wards = List.of(
                new Ward(ALDER, "Alder", "level 2 rehabilitation", 3),
                new Ward(BEECH, "Beech", "level 1 step-down", 1));
        return new Register(List.of(new Site(
                new SiteId("coppice"),
                "Coppice",
                LONDON,
                wards,
                zones,
                doors,
                controllers,
                Set.of(new DoorId("A21"), new DoorId("A22")),
                List.of(new DeviceId("alder-p")))));
    }

    private static Zone zone(String code, ZoneUse use, WardId... wards) {
        return new Zone(new ZoneCode(code), code, use, Set.of(wards));
    }

    private static Door door(
            String id, String inside, String outside, BoundaryClass boundary, FreeHours out, FreeHours in) {
        FireRecord fire = new FireRecord(
                FireRelease.AUTO_ON_ALARM,
                "A",
                PowerLoss.RELEASED,
                "break glass",
                "1",
                "FRA",
                "assessor",
                DAY,
                DAY,
                DAY,
                "ok");
        return new Door(
                new DoorId(id),
                id,
                new ZoneCode(inside),
                new ZoneCode(outside),
                boundary,
                Door.Reader.FOB,
                out,
                in,
                Duration.ofSeconds(5),
                fire);
    }

    private static Controller controller(String id, String... doors) {
        return new Controller(
                new DeviceId(id), Arrays.stream(doors).map(DoorId::new).collect(Collectors.toSet()));
    }
}
