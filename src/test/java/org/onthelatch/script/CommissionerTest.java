package org.onthelatch.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
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

/** D106, D30, D33: a commissioner reads the month of the site, and tries to find one person in it. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommissionerTest {
    private ScriptedDemo demo;
    private Visitor commissioner;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = ScriptedDemo.start(folder);
        demo.moveClock(Instant.parse("2026-12-01T09:00:00Z"));
        commissioner = demo.as(Role.COMMISSIONER);
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    void her_first_page_leads_to_the_measures_of_the_last_whole_month() {
        commissioner.goesTo("/");
        commissioner.follows("the measures of each ward and month");

        assertThat(commissioner.reads())
                .contains("Measures: All wards, November 2026", "The whole month.")
                .contains("You are told nothing under 5 people, everything else to the nearest 5")
                .contains("Present: admitted and not recorded out.")
                .contains("Fewer than 5", "About ");
        commissioner.keepsPicture(ScriptedDemo.picture("commissioner-measures"));
    }

    /** D25: it suggests nothing. */
    @Test
    void the_evidence_for_the_locked_ward_indicator_leaves_the_answer_to_a_named_person() {
        commissioner.goesTo("/measures?month=2026-11");

        assertThat(commissioner.reads())
                .contains("Draft for the Locked Ward Indicator", "Nothing here answers yes or no.")
                .contains("Answer (Y or N): ______", "Decided by: ______")
                .doesNotContainIgnoringCase("complian")
                .doesNotContain("100%");
    }

    /** Stops believing it when a single patient's data leaks through subtraction. */
    @Test
    void what_is_told_of_the_wards_and_of_all_of_them_gives_no_small_number_away() {
        List<String> heron = told("heron");
        List<String> cartlodge = told("cartlodge");
        List<String> all = told("all");

        assertThat(heron).hasSameSizeAs(cartlodge).hasSameSizeAs(all).contains("FEWER_THAN_5");
        for (int i = 0; i < all.size(); i++) {
            boolean oneIsSmall =
                    heron.get(i).equals("FEWER_THAN_5") != cartlodge.get(i).equals("FEWER_THAN_5");
            boolean bothAre =
                    heron.get(i).equals("FEWER_THAN_5") && cartlodge.get(i).equals("FEWER_THAN_5");
            if (oneIsSmall) {
                assertThat(List.of(heron.get(i), cartlodge.get(i)))
                        .as("line " + i)
                        .contains("WITHHELD");
            }
            if (bothAre) {
                assertThat(all.get(i)).as("line " + i).isIn("FEWER_THAN_5", "WITHHELD");
            }
        }
    }

    /** As a program is told them, in its words for how much it is told; with the words that a person reads. */
    private List<String> told(String ward) {
        commissioner.goesTo("/measures?month=2026-11&ward=" + ward);
        assertThat(commissioner.readsAll()).doesNotContain("Carys", "Rosalind", "P03", "P17", "999 ");
        return demo.toldAs("n.holt", "/api/v1/measures?month=2026-11&ward=" + ward).getJsonArray("rows").stream()
                .map(row -> ((io.vertx.core.json.JsonObject) row).getString("told"))
                .toList();
    }

    @Test
    void an_unfinished_month_is_not_told_since_what_changed_since_yesterday_is_one_person() {
        assertThat(commissioner.goesTo("/measures?month=2026-12")).isEqualTo(400);
        assertThat(commissioner.reads()).contains("a month is told when it is over");
    }

    @Test
    void nobodys_record_is_open_to_her() {
        for (String page : List.of(
                "/people/P03", "/people/P03/then", "/wards/heron", "/egress", "/incidents", "/reviews", "/calls")) {
            assertThat(commissioner.goesTo(page)).as(page).isEqualTo(403);
            assertThat(commissioner.readsAll()).as(page).doesNotContain("Carys", "Rosalind");
        }
    }
}
