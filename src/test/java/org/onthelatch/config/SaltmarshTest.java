package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Door.Reader;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FireRelease;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.yaml.Folder;

/** The demo site that is checked in (domain, sections 9.1 and 9.2). */
class SaltmarshTest {
    static final Path CONFIG = Path.of("../config");

    private final Configuration configuration = ReadConfiguration.read(new Folder(CONFIG), new Folder(CONFIG), "sites")
            .match(good -> good, errors -> {
                throw new AssertionError(errors.toString());
            });
    private final Site site = configuration.sites().get(0);
    private final Register register = configuration.register();

    @Test
    void there_are_40_doors_of_which_25_are_herons_14_the_cartlodges_and_one_the_gate() {
        assertThat(site.doors()).hasSize(40);
        assertThat(site.doors())
                .filteredOn(door -> door.id().value().startsWith("HD"))
                .hasSize(25);
        assertThat(site.doors())
                .filteredOn(door -> door.id().value().startsWith("CD"))
                .hasSize(14);
        assertThat(site.doors())
                .filteredOn(door -> door.id().value().startsWith("SG"))
                .hasSize(1);
    }

    @Test
    void only_the_emergency_doors_have_no_reader() {
        assertThat(site.doors())
                .filteredOn(door -> door.reader() == Reader.NONE)
                .extracting(door -> door.id().value())
                .containsExactlyInAnyOrder("HD29", "HD30", "CD06");
    }

    @Test
    void only_the_site_gate_asks_for_leave_D13() {
        assertThat(site.doors())
                .filteredOn(door -> door.boundary() == BoundaryClass.HOSPITAL_BOUNDARY)
                .extracting(Door::id)
                .containsExactly(new DoorId("SG01"));
    }

    @Test
    void heron_front_takes_fobs_at_every_hour_both_ways_and_is_released_by_staff() {
        Door front = register.door(new DoorId("HD01"));

        assertThat(front.freeOut()).isEqualTo(FreeHours.NEVER);
        assertThat(front.freeIn()).isEqualTo(FreeHours.NEVER);
        assertThat(front.fire().release()).isEqualTo(FireRelease.STAFF_RELEASE);
        assertThat(front.fire().assessment()).isEqualTo("FRA-H-03");
        assertThat(front.fire().nextReview()).isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void rooms_are_free_from_inside_D96() {
        Set<ZoneCode> rooms = Set.copyOf(site.doors().stream()
                .map(Door::inside)
                .filter(zone ->
                        zone.value().startsWith("Z-BED-") || zone.value().startsWith("Z-FL-"))
                .toList());

        assertThat(rooms).hasSize(18);
        assertThat(site.doors())
                .filteredOn(door -> rooms.contains(door.inside()))
                .allMatch(door -> door.freeOut().equals(FreeHours.ALWAYS));
    }

    @Test
    void the_controllers_are_those_of_the_design() {
        assertThat(site.controllers())
                .extracting(controller -> controller.id().value() + " " + count(controller))
                .containsExactlyInAnyOrder(
                        "heron-a 6", "heron-b 9", "heron-c 10", "gate-a 1", "cartlodge-a 6", "cartlodge-b 8");
    }

    private static int count(Controller controller) {
        return controller.doors().size();
    }

    @Test
    void home_reaches_from_the_road_to_her_own_room_and_no_other_D114() {
        Set<DoorId> home = register.homeDoors(new WardId("heron"), new ZoneCode("Z-BED-3"));

        assertThat(home).contains(new DoorId("SG01"), new DoorId("HD02"), new DoorId("HD01"), new DoorId("HD13"));
        assertThat(home).doesNotContain(new DoorId("HD14"), new DoorId("HD21"), new DoorId("HD28"), new DoorId("CD01"));
    }

    @Test
    void check_config_finds_every_checked_in_file_in_order() {
        CheckConfig.Answer answer = CheckConfig.check(CONFIG, Map.of(), Map.of());

        assertThat(answer.lines())
                .isEqualTo(List.of(
                        "Saltmarsh House: 2 wards, 35 zones, 40 doors, 6 controllers",
                        "30 legal statuses, dated 2026-11-21",
                        "Everything is in order."));
        assertThat(answer.exitCode()).isZero();
    }
}
