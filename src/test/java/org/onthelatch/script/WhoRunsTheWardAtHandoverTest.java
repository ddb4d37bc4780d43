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

/** D106: the ward manager prints the sheet, counts the fobs, says who is out, and gives the bank nurse a fob. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoRunsTheWardAtHandoverTest {
    private static final String SPARE = "04c10000000201";

    private ScriptedDemo demo;
    private Visitor manager;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = ScriptedDemo.start(folder);
        manager = demo.as(Role.MANAGER);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    /** D105: believes it when the sheet fits one page; nothing on it has to be typed again. */
    @Test
    void the_sheet_says_who_is_out_and_what_to_do_first_on_one_side_of_paper() {
        manager.goesTo("/wards/heron");
        manager.follows("Handover sheet");

        assertThat(manager.reads())
                .contains("Handover: Heron Ward", "8 of 10 in the ward", "1 of 10 reviews overdue", "What to do first")
                .contains("Out since 1:10pm. Due back 5:10pm", "Due back 24 November 2026, 6pm")
                .contains("Section 2 ends 26 November 2026, midnight", "Review overdue by 9 days");
        assertThat(ScriptedDemo.sidesOf(manager.page())).isOne();
        assertThat(manager.canChange()).as("nothing to fill in").isEmpty();
        manager.keepsPicture(ScriptedDemo.picture("manager-handover"));

        manager.goesTo("/wards/cartlodge/handover");
        assertThat(manager.reads())
                .contains("5 of 7 in the ward", "Keira L. Flat 1", "Out since 9:05am. No return time was given");
        assertThat(ScriptedDemo.sidesOf(manager.page())).isOne();
    }

    @Test
    void three_of_four_spare_fobs_are_in_the_cupboard_and_the_page_names_the_fourth() {
        manager.goesTo("/fobs");
        manager.follows("Count the fobs in the cupboard");
        manager.chooses("04c1 0000 0000 18");
        manager.chooses("04c1 0000 0002 02");
        manager.chooses("04c1 0000 0002 03");
        manager.presses("Save the count");

        assertThat(manager.reads()).contains("04c1 0000 0002 01").containsPattern("[Mm]issing");
    }

    /** D31: what the ward lacks stands apart from how she is. */
    @Test
    void leave_that_staffing_took_is_not_counted_as_hers() {
        manager.goesTo("/restrictions");

        assertThat(manager.reads())
                .contains("3 leaves cancelled by the ward in the last 30 days.")
                .contains("Not enough staff: 3", "She was not well enough to go: 0", "She chose not to go: 0");
    }

    /** Three forms: who she is, her fob, until when. Two minutes is said of the walk-through, not of a test. */
    @Test
    void the_bank_nurse_has_a_fob_that_lets_her_in_after_three_forms() {
        manager.goesTo("/newcomers");
        manager.page().getByLabel("Her name").last().fill("G. Sorrel");
        manager.writes("Short name in small letters, such as f.oban", "g.sorrel");
        manager.writes("Profession, such as Bank nurse", "Bank nurse");
        manager.presses("Write down the member of staff");
        manager.writes("Fob: scan one, or choose", SPARE);
        manager.presses("Give out this fob");
        manager.goesTo("/fobs/of/g.sorrel");
        manager.writes("The shift ends at", "8pm");
        manager.writes("What for", "late shift");
        manager.selects("Doors as for", "bank shift");
        manager.presses("Let her in");

        ScriptedDemo.awaits(
                "the front door lets her in",
                () -> demo.comesIn("heron-a", "HD01", SPARE).equals("OPEN"));
    }

    /** M1 to M18 with last month beside them, and nothing that praises. */
    @Test
    void the_month_is_counted_with_its_definitions() {
        manager.goesTo("/measures?ward=heron");

        assertThat(manager.reads())
                .contains("4 of 8 (50%)", "2 of 8 (25%)", "1 of 10 (10%)")
                .contains("All people present at that moment", "The month so far.")
                .doesNotContainIgnoringCase("complian")
                .doesNotContain("100%");
        manager.keepsPicture(ScriptedDemo.picture("manager-measures"));
    }
}
