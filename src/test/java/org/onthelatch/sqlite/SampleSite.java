package org.onthelatch.sqlite;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
import org.onthelatch.ward.Period;
import org.onthelatch.ward.PowerLoss;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.SiteId;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;

/** A site with one of everything that a site holds. */
final class SampleSite {
    private static final DoorId HD01 = new DoorId("HD01");
    private static final DeviceId HERON_A = new DeviceId("heron-a");
    private static final Window WORKDAYS = new Window(
            new WeeklyHours(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(22, 0), LocalTime.of(6, 30)),
            Period.from(SampleRecords.NOON));

    private SampleSite() {}

    static Site site() {
        FireRecord fire = new FireRecord(
                FireRelease.STAFF_RELEASE,
                "none",
                PowerLoss.RELEASED,
                "green box inside",
                "C1",
                "FRA-7",
                "Estates",
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2027, 1, 31),
                LocalDate.of(2026, 11, 2),
                "passed");
        Door door = new Door(
                HD01,
                "Main door",
                new ZoneCode("Z-HER"),
                new ZoneCode("Z-GRD"),
                BoundaryClass.WARD_TO_GROUNDS,
                Door.Reader.FOB,
                new FreeHours(List.of(WORKDAYS)),
                FreeHours.NEVER,
                Duration.ofSeconds(8),
                fire);
        WardId heron = new WardId("heron");
        return new Site(
                new SiteId("saltmarsh"),
                "Saltmarsh",
                ZoneId.of("Europe/London"),
                List.of(new Ward(heron, "Heron", "level 2 rehabilitation", 14)),
                List.of(new Zone(new ZoneCode("Z-HER"), "Heron", ZoneUse.COMMON, Set.of(heron))),
                List.of(door),
                List.of(new Controller(HERON_A, Set.of(HD01, new DoorId("HD02"), new DoorId("HD03")))));
    }
}
