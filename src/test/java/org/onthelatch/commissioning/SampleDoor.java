package org.onthelatch.commissioning;

import java.time.Duration;
import java.time.LocalDate;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FireRecord;
import org.onthelatch.ward.FireRelease;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.PowerLoss;
import org.onthelatch.ward.ZoneCode;

/** A front door with the fire record that a test asks for. */
final class SampleDoor {
    static final DoorId HD01 = new DoorId("HD01");
    static final StaffId FLINT = new StaffId("d.flint");

    private SampleDoor() {}

    static Door of(FireRelease release, Door.Reader reader, LocalDate lastTest) {
        FireRecord fire = new FireRecord(
                release,
                "A",
                PowerLoss.RELEASED,
                "green break glass beside the door",
                "H1",
                "FRA-H-01",
                "M. Sallow",
                LocalDate.of(2026, 5, 12),
                LocalDate.of(2027, 5, 12),
                lastTest,
                "passed");
        return new Door(
                HD01,
                "Heron front",
                new ZoneCode("Z-HER"),
                new ZoneCode("Z-GRD"),
                BoundaryClass.WARD_TO_GROUNDS,
                reader,
                FreeHours.NEVER,
                FreeHours.NEVER,
                Duration.ofSeconds(8),
                fire);
    }
}
