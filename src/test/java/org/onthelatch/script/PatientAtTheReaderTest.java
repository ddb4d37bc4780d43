package org.onthelatch.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** D106: Carys shows her fob at the front door, asks why not, asks for a change, and asks who opened her room. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatientAtTheReaderTest {
    private static final List<String> NEVER =
            List.of("denied", "Denied", "buzzer", "red light", "unauthorised", "violation");

    private ScriptedDemo demo;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = ScriptedDemo.start(folder);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    /** N8: soft light and "Please speak to us", for her as for everybody; a level is never shown at a door. */
    @Test
    void at_the_door_she_is_asked_to_speak_to_somebody() {
        try (Page console = demo.console("heron-a")) {
            console.getByLabel("Door", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .selectOption("HD01");
            console.getByLabel("Fob, or leave empty to show none").fill("04c10000000003");
            console.getByText("Show the fob").first().click();
            console.locator("#answers li").first().waitFor();

            String answer = console.locator("#answers li").first().innerText();
            assertThat(answer).contains("It waits 15 seconds for the other fob");
            assertThat(answer).doesNotContain("L4").doesNotContain(NEVER.toArray(String[]::new));
        }
    }

    /** A human sentence, a name, a date, a way to disagree; her own words first. */
    @Test
    void her_plan_answers_why_not() {
        try (Visitor nurse = demo.as(Role.NURSE)) {
            nurse.goesTo("/people/P03/plan");

            String plan = nurse.reads();
            assertThat(plan)
                    .contains("being walked to the shop like a child", "We go out together.", "Dr T. Ashby")
                    .containsIgnoringCase("advocate")
                    .containsIgnoringCase("ask")
                    .doesNotContain(NEVER.toArray(String[]::new));
            assertThat(ScriptedDemo.sidesOf(nurse.page())).isLessThanOrEqualTo(2);
            nurse.keepsPicture(ScriptedDemo.picture("patient-plan"));
        }
    }

    /** D62: her own sign-in shows her own words first, then each door with why and who decided. */
    @Test
    void at_her_own_sign_in_she_asks_why_not() {
        try (Visitor carys = demo.as(Role.RESIDENT)) {
            carys.goesTo("/my");

            assertThat(carys.reads())
                    .contains("being walked to the shop like a child")
                    .contains("Why: your plan says that somebody goes with you at this time.")
                    .contains("It opens for your fob now when somebody goes with you.", "Who decided: Dr T. Ashby")
                    .contains("Ask for a change, or say that I do not agree")
                    .doesNotContain(NEVER.toArray(String[]::new))
                    .doesNotContainPattern("\\bL[0-5]\\b");
            carys.keepsPicture(ScriptedDemo.picture("patient-my"));
        }
    }

    /** D44: in her words, with who decides and by when, at once. */
    @Test
    void what_she_asks_for_has_a_name_and_a_date() {
        try (Visitor carys = demo.as(Role.RESIDENT)) {
            carys.goesTo("/my/requests");
            carys.writes("What do you want to be different?", "I want to fetch the paper by myself.");
            carys.presses("Ask for this");

            assertThat(carys.reads())
                    .contains("I want to fetch the paper by myself.")
                    .contains(
                            "Dr T. Ashby, Consultant psychiatrist decides this. You get an answer by 26 November 2026");
        }
    }

    /** D96, D62. */
    @Test
    void she_reads_who_opened_her_room_and_who_read_her_record_and_nobody_elses() {
        try (Visitor carys = demo.as(Role.RESIDENT)) {
            carys.goesTo("/my/room");
            assertThat(carys.reads()).contains("Who opened my room");
            carys.goesTo("/my/looks");
            assertThat(carys.reads()).contains("Who looked at my record");
            assertThat(carys.goesTo("/people/P01")).isEqualTo(403);
            assertThat(carys.goesTo("/people/P03"))
                    .as("not even by the staff's page")
                    .isEqualTo(403);
        }
    }

    /** Stops believing it when there is a level on the wall. */
    @Test
    void what_hangs_on_the_wall_has_no_level_and_no_name() {
        try (Visitor nurse = demo.as(Role.NURSE)) {
            nurse.goesTo("/wards/heron?view=wall");

            assertThat(nurse.reads()).doesNotContain("Carys").doesNotContainPattern("\\bL[0-5]\\b");
        }
    }
}
