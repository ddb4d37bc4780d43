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

    /** D44: in her words, with who decides and by when, from the moment that somebody hears it. */
    @Test
    void what_she_asks_for_is_kept_in_her_words_with_who_decides_by_when() {
        try (Visitor nurse = demo.as(Role.NURSE)) {
            nurse.goesTo("/people/P03/requests");
            nurse.writes("What she asks for, in her own words", "I want to fetch the paper by myself.");
            nurse.page().locator("[name=from][value=HERSELF]").check();
            nurse.selectsOrChecks("decides", "t.ashby");
            nurse.presses("Save what she asks for");

            assertThat(nurse.reads()).contains("I want to fetch the paper by myself.", "Dr T. Ashby decides, by ");
        }
    }

    /** D96. */
    @Test
    void who_opened_her_room_is_written_so_that_it_can_be_shown_to_her() {
        try (Visitor nurse = demo.as(Role.NURSE)) {
            nurse.goesTo("/people/P03/room-entries");

            assertThat(nurse.reads())
                    .contains("Who opened my room", "Show it to her whenever she asks; she may have it on paper.");
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
