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

/** D106, D67: a reviewer comes unannounced, looks for what was hidden, and for what somebody could have changed. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewerUnannouncedTest {
    private ScriptedDemo demo;
    private Visitor reviewer;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = ScriptedDemo.start(folder);
        reviewer = demo.as(Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    /** D4: not hidden. */
    @Test
    void the_first_page_names_who_was_refused_although_nobody_might_hold_her() {
        reviewer.goesTo("/");
        if (!reviewer.path().startsWith("/wards/")) {
            reviewer.follows("Heron Ward");
        }

        assertThat(reviewer.reads())
                .contains("Refused at a door although free to go", "Rosalind H. was refused at HD01")
                .contains("Nothing gave anyone power to hold her.");
    }

    /** Question 1, D51: as it was then, with who decided, and that the door was wrong. */
    @Test
    void rosalinds_refusal_of_19_november_has_its_level_its_decision_maker_and_its_date() {
        reviewer.goesTo("/egress");
        reviewer.writesInto("from", "19/11/2026");
        reviewer.writesInto("to", "19/11/2026");
        reviewer.selects("Result", "refused");
        reviewer.presses("Show");

        assertThat(reviewer.reads())
                .contains("1 event, newest first", "19 November 2026, 4:22:08pm", "Rosalind H.", "HD01 Heron front")
                .contains("Door acted otherwise", "Nothing gives anyone power to hold her. The way out is open.")
                .contains("L1 Open – tell us, version 2", "K. Dunmore, Registered nurse. In date");
        assertThat(reviewer.path()).as("a question is an address").contains("from=19", "outcome=refused");
        reviewer.keepsPicture(ScriptedDemo.picture("reviewer-refusal"));
    }

    /** D43, question 12. */
    @Test
    void her_own_words_stand_first_on_her_page() {
        reviewer.goesTo("/people/P17");

        String page = reviewer.reads();
        assertThat(page).contains("The ramp by the gate wants gritting.");
        assertThat(page.indexOf("In her own words")).isLessThan(page.indexOf("Why this level"));
    }

    /** D52: what was in force at 19 November, 6:20pm, and who had decided it by then. */
    @Test
    void a_moment_of_the_past_can_be_asked_about() {
        reviewer.goesTo("/people/P01/then?at=2026-11-16T10:59:00Z");

        assertThat(reviewer.reads())
                .contains(
                        "Amara O. as at 16 November 2026, 10:59am",
                        "L2 Agreed times, version 2",
                        "Dr T. Ashby, Consultant psychiatrist, 29 October 2026")
                .contains("Recorded since 16 November 2026, 11:02am: version 3 of her level");

        reviewer.goesTo("/people/P08/then?at=2026-11-23T03:55:00Z");
        assertThat(reviewer.reads())
                .contains("Informal", "Gave nobody power to hold her", "L1 Open – tell us", "Opens");
    }

    /** D26: each entry names its doors, and each of those doors its entry. */
    @Test
    void the_register_says_which_doors_and_is_open_about_its_overdue_review() {
        reviewer.goesTo("/restrictions");

        assertThat(reviewer.reads())
                .contains("3 restrictions in force, 1 with its review overdue. 1 removed in the last 12 months.")
                .contains("HD03 Heron garden", "23:00 to 06:00", "Overdue by 15 days")
                .contains("SG01 Site pedestrian gate", "22:00");
    }

    /** D29, question 8. */
    @Test
    void copied_reasons_are_pointed_out() {
        reviewer.goesTo("/reviews");

        assertThat(reviewer.reads()).contains("Same words as Niamh A.", "Reminder ignored twice");
    }

    /** Questions 3, 10 and 13 to 16. */
    @Test
    void waits_at_the_doors_rooms_and_looks_have_their_pages() {
        reviewer.goesTo("/calls");
        assertThat(reviewer.reads())
                .contains("4 requests to go out in the last 30 days, 3 let out, 1 not let out")
                .contains("A question for the manager.", "Hana P., for 15 min", "02:00 to 03:00");
        reviewer.goesTo("/people/P03/room-entries");
        assertThat(reviewer.reads())
                .contains("Who opened my room", "It says whose fob opened the door, and not who went in.");
        reviewer.goesTo("/people/P03/looks");
        assertThat(reviewer.reads()).contains("C. Vale");
        reviewer.goesTo("/people/P03/rights");
        assertThat(reviewer.reads()).containsIgnoringCase("advocate");
    }

    /** Stops believing it when the log can be edited. */
    @Test
    void nothing_that_she_sees_could_be_changed_there() {
        for (String page : List.of(
                "/egress", "/incidents", "/reviews", "/restrictions", "/calls", "/measures", "/people/P17/looks")) {
            assertThat(reviewer.goesTo(page)).as(page).isEqualTo(200);
            assertThat(reviewer.canChange()).as(page).isEmpty();
        }
        try (Visitor manager = demo.as(Role.MANAGER)) {
            manager.goesTo("/egress");
            assertThat(manager.canChange()).as("nor for the manager").isEmpty();
        }
    }

    /** Stops believing it when "100% compliant" is shown. */
    @Test
    void no_page_praises() {
        for (String page : List.of("/", "/measures", "/reviews", "/restrictions", "/incidents", "/doors", "/calls")) {
            reviewer.goesTo(page);
            assertThat(reviewer.readsAll())
                    .as(page)
                    .doesNotContainIgnoringCase("complian")
                    .doesNotContain("100%")
                    .doesNotContainIgnoringCase("risk score");
        }
    }

    /** D24, 9.6: the numbers that the record of the demo gives. */
    @Test
    void the_measures_have_their_definitions_and_the_numbers_of_the_record() {
        reviewer.goesTo("/measures");

        assertThat(reviewer.reads())
                .contains("9 of 13 (69%)", "7 of 13 (54%)", "2 of 17 (12%)", "Days overdue, together", "11")
                .contains("people whom no legal status allowed anybody to hold at that moment. The target is none.")
                .contains("What is not in these numbers", "Nothing here answers yes or no.");
    }
}
