package org.onthelatch.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** The building of {@link LargeHospital}: each door has a controller of its own; the gate shares that of the first ward. */
final class LargeSite {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final FireRecord FIRE = new FireRecord(
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

    private final List<Ward> wards = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final List<Controller> controllers = new ArrayList<>();

    private LargeSite() {}

    /** @param doors of each ward; at least one more than its rooms */
    static Register register(int wards, int rooms, int doors) {
        LargeSite site = new LargeSite();
        Set<WardId> all = new java.util.LinkedHashSet<>();
        for (int ward = 0; ward < wards; ward++) {
            all.add(new WardId("w" + ward));
        }
        site.zones.add(new Zone(new ZoneCode("Z-ROAD"), "Road", ZoneUse.PUBLIC_ROAD, Set.copyOf(all)));
        site.zones.add(new Zone(new ZoneCode("Z-GRD"), "Grounds", ZoneUse.GROUNDS, Set.copyOf(all)));
        for (int ward = 0; ward < wards; ward++) {
            site.ward(ward, rooms, doors);
        }
        return new Register(List.of(new Site(
                new SiteId("large"),
                "Large",
                ZoneId.of("Europe/London"),
                site.wards,
                site.zones,
                site.doors,
                site.controllers)));
    }

    private void ward(int number, int rooms, int all) {
        WardId ward = new WardId("w" + number);
        String common = "Z-W" + number;
        wards.add(new Ward(ward, "Ward " + number, "level 2 rehabilitation", rooms));
        zones.add(new Zone(new ZoneCode(common), common, ZoneUse.COMMON, Set.of(ward)));
        door(ward, 0, common, "Z-GRD", BoundaryClass.WARD_TO_GROUNDS);
        for (int i = 1; i < all; i++) {
            String inner = "%s-%s%d".formatted(common, i <= rooms ? "R" : "O", i - 1);
            zones.add(new Zone(new ZoneCode(inner), inner, i <= rooms ? ZoneUse.ROOM : ZoneUse.COMMON, Set.of(ward)));
            door(ward, i, inner, common, BoundaryClass.INTERNAL);
        }
        if (number == 0) {
            doors.add(door("GATE", "Z-GRD", "Z-ROAD", BoundaryClass.HOSPITAL_BOUNDARY));
            controllers.set(0, new Controller(new DeviceId("w0-c0"), Set.of(new DoorId("W0D0"), new DoorId("GATE"))));
        }
    }

    private void door(WardId ward, int number, String inside, String outside, BoundaryClass boundary) {
        String id = "%sD%d".formatted(ward.value().toUpperCase(java.util.Locale.ROOT), number);
        doors.add(door(id, inside, outside, boundary));
        controllers.add(new Controller(new DeviceId("%s-c%d".formatted(ward, number)), Set.of(new DoorId(id))));
    }

    private static Door door(String id, String inside, String outside, BoundaryClass boundary) {
        return new Door(
                new DoorId(id),
                id,
                new ZoneCode(inside),
                new ZoneCode(outside),
                boundary,
                Door.Reader.FOB,
                boundary == BoundaryClass.INTERNAL ? FreeHours.ALWAYS : FreeHours.NEVER,
                FreeHours.NEVER,
                Duration.ofSeconds(5),
                FIRE);
    }
}
