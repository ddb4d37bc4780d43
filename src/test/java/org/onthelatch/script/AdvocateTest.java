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

/** D106, section 130B: an advocate reads, with Carys's consent, what was decided about her and what was considered. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdvocateTest {
    private ScriptedDemo demo;
    private Visitor advocate;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = ScriptedDemo.start(folder);
        advocate = demo.as(Role.ADVOCATE);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    void she_opens_the_record_herself_and_asks_no_member_of_staff() {
        advocate.goesTo("/advocate");
        advocate.follows("Carys M.");

        assertThat(advocate.reads())
                .contains("You read it because she said yes. She sees that you looked.")
                .contains("being walked to the shop like a child", "Review late")
                .contains("What was considered and not chosen:", "What would change it:")
                .contains("One person behind me is enough.", "Dr T. Ashby decides, by 25 November 2026, 10:15am.");
        advocate.keepsPicture(ScriptedDemo.picture("advocate-record"));
    }

    /** Logs a challenge; gets a dated answer to wait for. */
    @Test
    void her_challenge_has_somebody_who_decides_and_a_date() {
        advocate.goesTo("/advocate/P03");
        advocate.writes("What should be looked at again, and why", "The review is late, and she was not asked.");
        advocate.presses("Send the challenge");

        assertThat(advocate.reads())
                .contains("The review is late, and she was not asked.")
                .containsPattern("Dr T. Ashby decides, by 2[5-9] November 2026");
    }

    /** D52: what was considered and rejected at an earlier time. */
    @Test
    void she_may_look_at_what_was_in_force_before() {
        advocate.goesTo("/people/P03/then?at=2026-11-01T12:00:00Z");

        assertThat(advocate.reads())
                .contains("Carys M. as at 1 November 2026, midday", "As it was known then", "Recorded since");
    }

    @Test
    void nobody_who_did_not_agree_is_shown_to_her() {
        assertThat(advocate.goesTo("/people/P01")).isEqualTo(403);
        assertThat(advocate.reads()).contains("Your account shows the people who agreed to it and nobody else.");
        assertThat(advocate.goesTo("/wards/heron")).isEqualTo(403);
        assertThat(advocate.goesTo("/egress")).isEqualTo(403);
    }

    /** D23: whatever her legal status; stops believing it when informal people are left out. */
    @Test
    void an_informal_person_is_offered_an_advocate_like_everybody() {
        try (Visitor nurse = demo.as(Role.NURSE)) {
            nurse.goesTo("/people/P02/rights");

            assertThat(nurse.reads()).containsIgnoringCase("advocate").contains("Bridget F.");
            assertThat(nurse.page()
                            .locator("form[action='/people/P02/rights/advocate']")
                            .count())
                    .isOne();
        }
    }
}
