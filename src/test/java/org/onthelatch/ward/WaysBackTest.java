package org.onthelatch.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.demo.Saltmarsh;

/** Where the way in is the only way out, so that nobody free is left in a courtyard (D82, H34). */
class WaysBackTest {
    private static final WardId WARD = new WardId("alder");
    private static final FreeHours BY_DAY =
            new FreeHours(List.of(Window.daily(java.time.LocalTime.of(6, 0), java.time.LocalTime.of(22, 0))));

    @Test
    void a_courtyard_s_door_leads_back_and_so_does_the_next_one_behind_it() {
        assertThat(waysBack(
                        door("D1", "Z-WARD", "Z-ROAD", FreeHours.NEVER),
                        door("D2", "Z-WARD", "Z-YARD", BY_DAY),
                        door("D3", "Z-YARD", "Z-SHED", BY_DAY)))
                .containsExactlyInAnyOrder(new DoorId("D2"), new DoorId("D3"));
    }

    @Test
    void a_garden_with_a_gate_has_a_way_out_and_needs_none() {
        assertThat(waysBack(door("D1", "Z-WARD", "Z-YARD", BY_DAY), door("D2", "Z-YARD", "Z-ROAD", FreeHours.NEVER)))
                .isEmpty();
    }

    @Test
    void a_door_that_is_free_inward_at_any_hour_needs_no_fob_and_a_flat_s_patio_leads_nobody_else_in() {
        assertThat(waysBack(
                        door("D1", "Z-WARD", "Z-ROAD", FreeHours.NEVER),
                        door("D2", "Z-WARD", "Z-YARD", FreeHours.ALWAYS),
                        door("D3", "Z-FLAT", "Z-PATIO", FreeHours.NEVER)))
                .isEmpty();
    }

    @Test
    void the_demo_has_none_so_its_lists_say_what_they_said() {
        assertThat(Saltmarsh.facts().register().waysBack()).isEmpty();
    }

    private static Set<DoorId> waysBack(Door... doors) {
        List<Zone> zones = List.of(
                zone("Z-WARD", ZoneUse.COMMON),
                zone("Z-YARD", ZoneUse.GARDEN),
                zone("Z-SHED", ZoneUse.COMMON),
                zone("Z-FLAT", ZoneUse.ROOM),
                zone("Z-PATIO", ZoneUse.GARDEN),
                zone("Z-ROAD", ZoneUse.PUBLIC_ROAD));
        return new Register(List.of(new Site(
                        new SiteId("coppice"),
                        "Coppice",
                        ZoneId.of("Europe/London"),
                        List.of(new Ward(WARD, "Alder", "level 2 rehabilitation", 3)),
                        zones,
                        List.of(doors),
                        List.of(),
                        Set.of(),
                        List.of())))
                .waysBack();
    }

    private static Zone zone(String code, ZoneUse use) {
        return new Zone(new ZoneCode(code), code, use, Set.of(WARD));
    }

    private static Door door(String id, String inside, String outside, FreeHours in) {
        LocalDate day = LocalDate.of(2026, 9, 1);
        return new Door(
                new DoorId(id),
                id,
                new ZoneCode(inside),
                new ZoneCode(outside),
                BoundaryClass.INTERNAL,
                Door.Reader.FOB,
                BY_DAY,
                in,
                Duration.ofSeconds(5),
                new FireRecord(
                        FireRelease.AUTO_ON_ALARM, "A", PowerLoss.RELEASED, "", "1", "FRA", "", day, day, day, "ok"));
    }
}
