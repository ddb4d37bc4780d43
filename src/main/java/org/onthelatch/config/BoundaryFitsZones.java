package org.onthelatch.config;

import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;

/** A door's boundary class must fit the zones it joins, since only the hospital boundary asks for leave (D13). */
final class BoundaryFitsZones {
    private BoundaryFitsZones() {}

    static void check(DoorEntry entry, List<Zone> zones) {
        Optional<ZoneUse> inside = useOf(entry.door().inside(), zones);
        Optional<ZoneUse> outside = useOf(entry.door().outside(), zones);
        if (inside.isEmpty() || outside.isEmpty()) {
            return;
        }
        checkDirection(entry, inside.get(), outside.get());
        checkClass(entry, inside.get(), outside.get());
    }

    static Optional<ZoneUse> useOf(ZoneCode code, List<Zone> zones) {
        return zones.stream()
                .filter(zone -> zone.code().equals(code))
                .map(Zone::use)
                .findFirst();
    }

    /** Way out leads towards the road. */
    private static void checkDirection(DoorEntry entry, ZoneUse inside, ZoneUse outside) {
        boolean backwards =
                inside == ZoneUse.PUBLIC_ROAD || (inside == ZoneUse.GROUNDS && outside != ZoneUse.PUBLIC_ROAD);
        if (backwards) {
            String rule = "is not the inner side: way out leads towards the public road";
            entry.section().problem("inside", rule, "Swap inside and outside.");
        }
    }

    private static void checkClass(DoorEntry entry, ZoneUse inside, ZoneUse outside) {
        Door door = entry.door();
        boolean road = inside == ZoneUse.PUBLIC_ROAD || outside == ZoneUse.PUBLIC_ROAD;
        boolean grounds = inside == ZoneUse.GROUNDS || outside == ZoneUse.GROUNDS;
        if (road && door.boundary() != BoundaryClass.HOSPITAL_BOUNDARY) {
            refuse(entry, "does not fit a door to the public road", BoundaryClass.HOSPITAL_BOUNDARY);
        } else if (!road && grounds && door.boundary() != BoundaryClass.WARD_TO_GROUNDS) {
            refuse(entry, "does not fit a door to the grounds", BoundaryClass.WARD_TO_GROUNDS);
        } else if (!road && door.boundary() == BoundaryClass.HOSPITAL_BOUNDARY) {
            refuse(entry, "does not fit a door that does not lead to the public road", BoundaryClass.INTERNAL);
        } else if (!grounds && door.boundary() == BoundaryClass.WARD_TO_GROUNDS && !isWay(inside, outside)) {
            refuse(entry, "does not fit a door of a room", BoundaryClass.INTERNAL);
        }
    }

    /** A lobby's inner door is a ward exit too. */
    private static boolean isWay(ZoneUse inside, ZoneUse outside) {
        return inside == ZoneUse.COMMON && outside == ZoneUse.COMMON;
    }

    private static void refuse(DoorEntry entry, String rule, BoundaryClass right) {
        entry.section().problem("boundary", rule, "Write " + right + ".");
    }
}
