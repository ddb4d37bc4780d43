package org.onthelatch.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

/** D106: the responsible clinician loosens P01, meets the missing consent of P04, and writes P03's next step. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponsibleClinicianOnHerRoundTest {
    private ScriptedDemo demo;
    private Visitor clinician;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = ScriptedDemo.start(folder);
        clinician = demo.as(Role.RESPONSIBLE_CLINICIAN);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    void amara_is_loosened_to_open_and_the_page_counts_the_doors_that_have_it() {
        clinician.goesTo("/people/P01");
        clinician.presses("Record an assessment");
        clinician.chooses("L1 Open – tell us");
        clinician.writes("What does she say about it?", "About time. I know the buses better than you.");
        clinician.writes("Why this level for her?", "Six weeks of agreed times without one late return.");
        clinician.chooses("Yes, she was there and was told");
        clinician.chooses("In 28 days");
        clinician.presses("Continue");
        clinician.presses("Save the assessment");

        assertThat(clinician.path()).startsWith("/people/P01");
        clinician.awaits("L1 Open – tell us");
        ScriptedDemo.awaits("all her doors say that they have it", () -> {
            clinician.goesTo("/people/P01");
            return clinician.reads().contains("Doors: 4 of 4 doors have it");
        });
        assertThat(clinician.reads()).contains("About time. I know the buses better than you.");
        clinician.goesTo("/people/P01/leave");
        assertThat(clinician.reads()).as("a level is no leave (D1)").contains("Grant section 17 leave");
    }

    /** D11, H17: the page names what is missing, since when, and what there is. */
    @Test
    void dervlas_gap_is_on_the_page_before_anything_is_typed() {
        clinician.goesTo("/people/P04/leave");

        assertThat(clinician.reads())
                .contains("The Secretary of State consents to escorted leave")
                .contains(
                        "Waiting for MHCS (Ministry of Justice) since 12 October 2026 (42 days), for unescorted leave");

        askForLeave("UNESCORTED", "SHORT", "24/11/2026", "4/12/2026");
        assertThat(clinician.reads())
                .contains("its consent to unescorted leave is missing")
                .contains("escorted leave only");
    }

    /** Section 17(2A); D10. */
    @Test
    void more_than_seven_days_asks_whether_a_community_treatment_order_was_considered() {
        clinician.goesTo("/people/P06/leave");

        askForLeave("UNESCORTED", "LONGER_TERM", "24/11/2026", "12/12/2026");

        assertThat(clinician.reads())
                .containsIgnoringCase("community treatment order")
                .contains("There is a problem");
    }

    private void askForLeave(String type, String kind, String from, String until) {
        clinician.page().locator("[name=type][value=%s]".formatted(type)).check();
        clinician.page().locator("[name=kind][value=%s]".formatted(kind)).check();
        clinician.writesInto("herWords", "I would like to choose my own plants.");
        clinician.writesInto("purpose", "The garden centre");
        clinician.writesInto("places", "The town");
        writesDay("from", from);
        writesDay("until", until);
        clinician.writesInto("time-from-1", "10:00");
        clinician.writesInto("time-to-1", "16:00");
        clinician.writesInto("longest", "2h");
        clinician.writesInto("overnightAddress", "At home");
        clinician.writesInto("riskView", "Crowds");
        clinician.writesInto("notToGoAhead", "When upset");
        clinician.writesInto("contact", "The ward");
        clinician.writesInto("consulted", "Her social supervisor");
        if (clinician.page().locator("[name=withinConsent]").count() > 0) {
            clinician.page().locator("[name=withinConsent]").check();
        }
        clinician.page().locator("[name=herCopy][value=NOT_YET]").check();
        clinician.page().locator("[name=nextOfKin][value=NOBODY_TO_TELL]").check();
        clinician.presses("Continue");
    }

    private void writesDay(String name, String day) {
        String[] parts = day.split("/");
        clinician.writesInto(name + "-day", parts[0]);
        clinician.writesInto(name + "-month", parts[1]);
        clinician.writesInto(name + "-year", parts[2]);
    }

    @Test
    void carys_overdue_review_is_done_with_her_words_first_and_a_next_step_that_she_can_read() {
        clinician.goesTo("/reviews");
        assertThat(clinician.reads())
                .contains("Overdue (2)", "“I want to walk to the shop without somebody holding my sleeve.");
        clinician.goesTo("/people/P03/assess");
        clinician.chooses("L4 With someone");
        clinician.writes("What does she say about it?", "One person behind me is enough.");
        clinician.writes(
                "Why this level for her?", "She walks with one person behind her, and we look again in a week.");
        clinician.writes("What recent evidence does it rest on?", "Four walks to the shop this month without worry.");
        clinician.writes("Which freer options were considered, and why not?", "Grounds alone: after two more walks.");
        clinician.writes("What would let the level loosen?", "Two walks with one person behind you.");
        clinician.writes("Which legal power is relied on?", "Section 3");
        clinician.chooses("Yes, and she led it");
        clinician.chooses("In 7 days");
        clinician.presses("Continue");
        clinician.presses("Save the assessment");

        clinician.goesTo("/people/P03");
        assertThat(clinician.reads())
                .contains("Two walks with one person behind you.")
                .doesNotContain("Overdue by 9 days");
        clinician.goesTo("/people/P03/plan");
        assertThat(clinician.reads()).contains("Two walks with one person behind you.");
    }

    /** Stops believing it when a nurse's press can make leave (D8), or a score appears. */
    @Test
    void no_nurse_is_led_to_leave_and_no_page_scores_anybody() {
        try (Visitor nurse = demo.as(Role.NURSE)) {
            for (String page : java.util.List.of("/people/P01", "/people/P04", "/people/P01/away", "/wards/heron")) {
                nurse.goesTo(page);
                assertThat(nurse.links()).as(page).noneMatch(link -> link.matches(".* /people/P\\d+/leave"));
                assertThat(nurse.reads())
                        .as(page)
                        .doesNotContainIgnoringCase("risk score")
                        .doesNotContain("Score");
            }
            assertThat(nurse.goesTo("/people/P01/leave")).isEqualTo(403);
            assertThat(nurse.reads()).contains("This page is not open to your role");
        }
    }
}
