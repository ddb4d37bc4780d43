package org.onthelatch.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterDifferenceTest {
    private static final Window BY_DAY = Window.daily(LocalTime.of(6, 0), LocalTime.of(23, 0));
    private static final Window SHORTER = Window.daily(LocalTime.of(7, 0), LocalTime.of(22, 0));
    private static final DeviceId CONTROLLER = new DeviceId("heron-a");

    @Test
    void the_same_register_has_no_difference() {
        assertThat(sentences(register(door("HD03", BY_DAY)), register(door("HD03", BY_DAY))))
                .isEmpty();
    }

    @Test
    void changed_hours_are_told_before_and_after() {
        assertThat(sentences(register(door("HD03", BY_DAY)), register(door("HD03", SHORTER))))
                .containsExactly("door HD03: free out changed from 06:00-23:00 to 07:00-22:00");
    }

    @Test
    void a_new_door_and_one_that_is_gone() {
        assertThat(sentences(register(door("HD03", BY_DAY)), register(door("HD04", BY_DAY))))
                .containsExactly(
                        "door HD04 added", "controller heron-a: doors changed from HD03 to HD04", "door HD03 removed");
    }

    @Test
    void everything_of_a_first_register_is_added() {
        assertThat(sentences(new Register(List.of()), register(door("HD03", BY_DAY))))
                .containsExactly(
                        "site saltmarsh added",
                        "ward heron added",
                        "zone Z-HER added",
                        "zone Z-HER-GDN added",
                        "door HD03 added",
                        "controller heron-a added");
    }

    private static List<String> sentences(Register before, Register after) {
        return RegisterDifference.between(before, after).stream()
                .map(RegisterDifference.Change::sentence)
                .toList();
    }

    private static Register register(Door door) {
        WardId heron = new WardId("heron");
        return new Register(List.of(new Site(
                new SiteId("saltmarsh"),
                "Saltmarsh House",
                ZoneId.of("Europe/London"),
                List.of(new Ward(heron, "Heron Ward", "level 2 rehabilitation", 10)),
                List.of(
                        new Zone(new ZoneCode("Z-HER"), "Heron Ward", ZoneUse.COMMON, Set.of(heron)),
                        new Zone(new ZoneCode("Z-HER-GDN"), "Garden", ZoneUse.GARDEN, Set.of(heron))),
                List.of(door),
                List.of(new Controller(CONTROLLER, Set.of(door.id()))))));
    }

    private static Door door(String id, Window freeOut) {
        LocalDate day = LocalDate.of(2026, 5, 12);
        return new Door(
                new DoorId(id),
                "Garden",
                new ZoneCode("Z-HER"),
                new ZoneCode("Z-HER-GDN"),
                BoundaryClass.INTERNAL,
                Door.Reader.FOB,
                new FreeHours(List.of(freeOut)),
                FreeHours.ALWAYS,
                Duration.ofSeconds(8),
                new FireRecord(
                        FireRelease.AUTO_ON_ALARM,
                        "A",
                        PowerLoss.RELEASED,
                        "glass",
                        "H1",
                        "F1",
                        "M",
                        day,
                        day,
                        day,
                        ""));
    }
}
