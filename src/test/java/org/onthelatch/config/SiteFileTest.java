package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.yaml.ConfigError;

class SiteFileTest {
    @Test
    void a_site_in_order_has_no_errors() {
        assertThat(errors(SmallSite.TEXT)).isEmpty();
    }

    @Test
    void a_zone_that_the_site_does_not_have() {
        assertThat(errors(SmallSite.with("inside: Z-BED-1", "inside: Z-BDE-1")))
                .containsExactly(
                        "config error: doors.RD11.inside (marsh.yaml line 38): \"Z-BDE-1\" is not a zone of this site."
                                + " Use one of Z-OUT, Z-GRD, Z-REED, Z-BED-1.");
    }

    @Test
    void an_unknown_key() {
        assertThat(errors(SmallSite.with("holdOpen: 6s", "holdOpen: 6s\n    colour: green")))
                .containsExactly(
                        "config error: doors.RD11.colour (marsh.yaml line 45): \"colour\" is not a key known here."
                                + " Use one of boundary, fire, freeIn, freeOut, holdOpen, inside, name, outside,"
                                + " reader, register.");
    }

    @Test
    void wrong_types_and_values_all_at_once() {
        String text = SmallSite.with("holdOpen: 6s", "holdOpen: [soon]")
                .replace("beds: 1", "beds: ten")
                .replace("use: GROUNDS", "use: PARK");

        assertThat(errors(text))
                .containsExactly(
                        "config error: wards.reed.beds (marsh.yaml line 5): \"ten\" is not a whole number from 1 to 99."
                                + " Write one from 1 to 99.",
                        "config error: zones.Z-GRD.use (marsh.yaml line 8): \"PARK\" is not one of these. Use one of"
                                + " PUBLIC_ROAD, GROUNDS, GARDEN, COMMON, ROOM, KITCHEN, TREATMENT_ROOM, STAFF.",
                        "config error: doors.RD11.holdOpen (marsh.yaml line 44): \"a list\" is not a span of time."
                                + " Write one such as 10s, 15min, 72h or 14d.");
    }

    @Test
    void what_the_register_itself_refuses_is_an_error_of_its_place() {
        assertThat(errors(SmallSite.with("holdOpen: 6s", "holdOpen: 9min")))
                .containsExactly(
                        "config error: doors.RD11 (marsh.yaml line 37): door RD11: holdOpen must be 1 to 120 s,"
                                + " but was 540 s. Change the values here.");
    }

    @Test
    void a_controller_that_names_an_unknown_door() {
        assertThat(errors(SmallSite.with("doors: [RD02]", "doors: [RD02, RD09]")))
                .containsExactly(
                        "config error: controllers.gate-a.doors[2] (marsh.yaml line 51): \"RD09\" is not a door"
                                + " of this site. Use one of RD01, RD02, RD11.");
    }

    @Test
    void a_door_on_two_controllers() {
        assertThat(errors(SmallSite.with("doors: [RD02]", "doors: [RD02, RD01]")))
                .containsExactly("config error: controllers.gate-a.doors (marsh.yaml line 51): \"RD01\" is already on"
                        + " controller reed-a. Keep it on the one that works it.");
    }

    @Test
    void a_door_with_a_reader_on_no_controller() {
        assertThat(errors(SmallSite.with("doors: [RD01, RD11]", "doors: [RD01]")))
                .containsExactly("config error: doors.RD11.reader (marsh.yaml line 41): \"FOB\" is on no controller."
                        + " Add the door to a controller, or write NONE.");
    }

    @Test
    void an_id_that_comes_twice() {
        assertThat(errors(SmallSite.with("  RD11:\n", "  RD02:\n").replace("RD01, RD11", "RD01")))
                .contains("config error: doors.RD02 (marsh.yaml line 36): \"RD02\" is there twice, first in line 25."
                        + " Keep one of the two.");
    }

    @Test
    void a_zone_without_a_way_out() {
        String text = SmallSite.with(
                "reader: FOB\n    freeOut: never\n    freeIn: never\n    holdOpen: 8s",
                "reader: NONE\n    holdOpen: 8s");

        assertThat(errors(text))
                .containsExactly(
                        "config error: zones.Z-REED (marsh.yaml line 9): has no way to the public road without an"
                                + " emergency door. Add the door that leads out of it, or a zone of use PUBLIC_ROAD.",
                        "config error: zones.Z-BED-1 (marsh.yaml line 10): has no way to the public road without an"
                                + " emergency door. Add the door that leads out of it, or a zone of use PUBLIC_ROAD.");
    }

    @Test
    void a_bedroom_restricted_from_inside_D96() {
        assertThat(errors(SmallSite.with("freeOut: always\n    freeIn: never", "freeOut: never\n    freeIn: never")))
                .containsExactly(
                        "config error: doors.RD11.freeOut (marsh.yaml line 42): \"never\" restricts the way out"
                                + " of a bedroom or flat, which is always free (D96). Write always.");
    }

    @Test
    void a_bedroom_that_is_not_the_inside_D96() {
        String text = SmallSite.with("inside: Z-BED-1\n    outside: Z-REED", "inside: Z-REED\n    outside: Z-BED-1");

        assertThat(errors(text))
                .containsExactly("config error: doors.RD11.outside (marsh.yaml line 39): \"Z-BED-1\" is a bedroom or"
                        + " flat. Write the room as inside.");
    }

    @Test
    void a_door_without_a_fire_record_D71() {
        String fire = SmallSite.TEXT.substring(
                SmallSite.TEXT.indexOf("    fire: {release: FREE_EXIT"), SmallSite.TEXT.indexOf("controllers:"));

        assertThat(errors(SmallSite.with(fire, "")))
                .containsExactly("config error: doors.RD11.fire (marsh.yaml line 37): is missing. Write it there.");
    }

    @Test
    void an_incomplete_fire_record_D71() {
        assertThat(errors(SmallSite.with("override: handle,\n", "\n")))
                .containsExactly(
                        "config error: doors.RD11.fire.override (marsh.yaml line 45): is missing. Write it there.");
    }

    @Test
    void an_assessment_that_cannot_be_read_is_one_error_whichever_doors_name_it() {
        assertThat(errors(SmallSite.with("assessedOn: 2026-05-12", "assessedOn: last May")))
                .containsExactly("config error: fireRiskAssessments.FRA-1.assessedOn (marsh.yaml line 12): \"last May\""
                        + " is not a day. Write one such as 2026-11-23.");
    }

    @Test
    void a_reference_to_another_place_of_the_file_is_refused() {
        String text = SmallSite.with("name: Road,", "name: &road Road,").replace("name: Grounds", "name: *road");

        assertThat(errors(text))
                .containsExactly("config error: zones.Z-GRD.name (marsh.yaml line 8): \"*road\" is a reference."
                        + " Write the value itself.");
    }

    @Test
    void a_door_that_fails_locked_without_a_handle_D71() {
        assertThat(errors(SmallSite.with("release: FREE_EXIT", "release: AUTO_ON_ALARM")))
                .containsExactly(
                        "config error: doors.RD11.fire.powerLoss (marsh.yaml line 45): \"LOCKED\" leaves no way"
                                + " out without power. Write RELEASED, or FREE_EXIT if a handle opens it.");
    }

    @Test
    void a_door_to_the_road_of_another_class_D13() {
        assertThat(errors(SmallSite.with("HOSPITAL_BOUNDARY", "WARD_TO_GROUNDS")))
                .containsExactly("config error: doors.RD02.boundary (marsh.yaml line 29): \"WARD_TO_GROUNDS\" does not"
                        + " fit a door to the public road. Write HOSPITAL_BOUNDARY.");
    }

    @Test
    void a_room_door_that_claims_to_be_a_boundary_D13() {
        assertThat(errors(SmallSite.with("boundary: INTERNAL", "boundary: WARD_TO_GROUNDS")))
                .containsExactly("config error: doors.RD11.boundary (marsh.yaml line 40): \"WARD_TO_GROUNDS\" does not"
                        + " fit a door of a room. Write INTERNAL.");
    }

    @Test
    void a_gate_that_leads_the_wrong_way() {
        String text = SmallSite.with("inside: Z-GRD\n    outside: Z-OUT", "inside: Z-OUT\n    outside: Z-GRD");

        assertThat(errors(text))
                .containsExactly(
                        "config error: doors.RD02.inside (marsh.yaml line 27): \"Z-OUT\" is not the inner side:"
                                + " way out leads towards the public road. Swap inside and outside.");
    }

    @Test
    void a_way_out_that_closes_by_the_clock_without_a_register_entry_D26() {
        String text = SmallSite.with("freeOut: always\n    freeIn: always", "freeOut: 06:30-22:00\n    freeIn: always");

        assertThat(errors(text))
                .containsExactly("config error: doors.RD02.freeOut (marsh.yaml line 31): \"06:30-22:00\" closes the way"
                        + " out to everybody by the clock, which is a blanket restriction (D26). Write always, or"
                        + " register: with the number of its entry in the register, such as BR1.");
        assertThat(errors(text.replace("freeOut: 06:30-22:00", "register: BR3\n    freeOut: 06:30-22:00")))
                .isEmpty();
    }

    @Test
    void hours_at_an_emergency_door() {
        assertThat(errors(SmallSite.with("freeOut: always\n    freeIn: never", "freeOut: always")
                        .replace("INTERNAL\n    reader: FOB", "INTERNAL\n    reader: NONE")))
                .containsExactly("config error: doors.RD11.freeOut (marsh.yaml line 42): \"always\" has no meaning at a"
                        + " door without a reader. Leave it out, or write reader: FOB.");
    }

    @Test
    void a_time_zone_that_does_not_exist() {
        assertThat(errors(SmallSite.with("Europe/London", "Europe/Norwich")))
                .containsExactly("config error: timeZone (marsh.yaml line 3): \"Europe/Norwich\" is not a time zone."
                        + " Write one such as Europe/London.");
    }

    @Test
    void an_offset_is_not_a_time_zone_since_hours_follow_daylight_saving_D80() {
        assertThat(errors(SmallSite.with("Europe/London", "+00:00")))
                .containsExactly("config error: timeZone (marsh.yaml line 3): \"+00:00\" is not a time zone."
                        + " Write one such as Europe/London.");
    }

    @Test
    void a_ward_with_more_beds_than_rooms() {
        assertThat(errors(SmallSite.with("beds: 1", "beds: 2")))
                .containsExactly(
                        "config error: wards.reed (marsh.yaml line 5): has 2 beds, but 1 zone of use ROOM names"
                                + " it. Add the missing rooms, or correct beds.");
    }

    @Test
    void a_file_that_is_not_yaml() {
        assertThat(errors(SmallSite.with("name: Marsh End", "name: \"Marsh End")))
                .singleElement()
                .asString()
                .startsWith("config error: marsh.yaml line ")
                .contains(": is not YAML: ")
                .endsWith("Check the indentation and quotes there and just above.");
    }

    @Test
    void an_empty_file() {
        assertThat(errors("")).containsExactly("config error: marsh.yaml: is empty. Write its keys and values.");
        assertThat(errors("# only a comment\n"))
                .containsExactly("config error: marsh.yaml: is empty. Write its keys and values.");
    }

    @Test
    void a_file_without_any_section_names_every_one_that_is_missing() {
        assertThat(errors("name: Marsh End"))
                .contains(
                        "config error: site (marsh.yaml line 1): is missing. Write it there.",
                        "config error: doors (marsh.yaml line 1): is missing. Write it there.")
                .hasSize(7);
    }

    private static List<String> errors(String text) {
        return SiteFile.read(SmallSite.FILE, text).errors().stream()
                .map(ConfigError::message)
                .toList();
    }
}
