package org.onthelatch.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.ScriptedDemo;
import org.onthelatch.browser.Visitor;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.staff.Role;

/** D106, D70 to D74: the fire officer points at a door, compares it with the wall, stops the service and breaks the glass. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FireOfficerTest {
    private ScriptedDemo demo;
    private Visitor officer;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = ScriptedDemo.start(folder);
        officer = demo.as("d.flint");
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    /** Arrangement, category, override, last test: as it hangs on the wall. */
    @Test
    void a_door_has_its_fire_record_and_its_last_tests() {
        officer.goesTo("/doors");
        officer.page().getByText("HD02 Heron lobby (outer)").first().click();
        officer.goesTo("/doors/HD02");

        assertThat(officer.reads())
                .contains("Released by the fire alarm; released without power.", "green break glass beside the door")
                .contains(
                        "FRA-H-01", "Category A, compartment H1", "Local override: tested 3 November 2026 and passed");
        officer.goesTo("/doors/HD01");
        assertThat(officer.reads())
                .contains(
                        "Released by staff at the local control", "release switch at the staffed station", "FRA-H-03");
        officer.keepsPicture(ScriptedDemo.picture("fire-officer-door"));
    }

    /** The rule that she must never read: the software opens nothing in a fire. */
    @Test
    void nowhere_is_it_said_that_software_opens_doors_in_a_fire() {
        for (String page : List.of("/doors", "/doors/HD01", "/doors/HD02", "/doors/SG01", "/restrictions")) {
            officer.goesTo(page);
            assertThat(officer.readsAll())
                    .as(page)
                    .contains("Doors keep working without it.")
                    .doesNotContainPattern(
                            "(?i)(software|service|system|program|on the latch) (opens|releases|unlocks)");
        }
    }

    /** D71: it is seen released, stays so when the glass is replaced, and only a named person says that it is restored. */
    @Test
    void the_broken_glass_releases_the_door_and_nothing_locks_it_again_by_itself() {
        demo.breakGlass("heron-a", "HD02");
        ScriptedDemo.awaits(
                "the door is released", () -> demo.mode("heron-a", "HD02").contains("RELEASED"));
        ScriptedDemo.awaits("her page says so", () -> {
            officer.goesTo("/doors/HD02");
            return officer.reads().contains("The door is released at its local control.");
        });
        demo.replaceGlass("heron-a", "HD02");
        officer.goesTo("/doors/HD02");

        assertThat(demo.mode("heron-a", "HD02")).isEqualTo("RELEASED");
        assertThat(officer.reads()).contains("It is open to everybody until somebody confirms that it is restored.");
        officer.keepsPicture(ScriptedDemo.picture("fire-officer-released"));
    }

    /** D74: what is printed at the assembly point. */
    @Test
    void the_roll_call_prints_for_each_ward() {
        try (Visitor nurse = demo.as(Role.NURSE)) {
            for (String ward : List.of("heron", "cartlodge")) {
                nurse.goesTo("/wards/%s/roll-call".formatted(ward));
                assertThat(nurse.reads())
                        .contains("It is no proof of where anybody is. Look for each person yourself.");
                assertThat(ScriptedDemo.sidesOf(nurse.page())).isLessThanOrEqualTo(2);
            }
        }
    }
}
