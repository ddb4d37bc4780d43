package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.staff.Role;

/** What each page says of a small ward in good order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private WebFixture web;
    private Browser nurse;

    @BeforeAll
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void the_start_lists_the_wards() {
        HttpResponse<String> page = nurse.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/wards/heron", "Heron Ward", "4 of 5", "Teal House", "0 of 0");
    }

    @Test
    void the_board_says_who_is_in_who_may_leave_and_what_is_overdue() {
        String page = nurse.get("/wards/heron").body();

        assertThat(page)
                .contains("As at 2:00:00pm, 23 November 2026.")
                .contains("<strong>4 of 5</strong> in the ward")
                .contains("<strong>2 of 4</strong> can go to the grounds unaided now")
                .contains("<strong>2</strong> can leave the site alone")
                .contains("<strong>1 of 4</strong> reviews overdue")
                .contains("All 3 exits say that they hold what they should")
                .contains("L4 With someone", "Overdue by 9 days", "Not assessed", "3 of 3 doors have it")
                .contains("Out since midday", "Was due back 1:30pm")
                .contains("Section 2 ends 26 November 2026, midnight");
    }

    @Test
    void those_who_need_attention_come_first() {
        String page = nurse.get("/wards/heron").body();

        assertThat(page.indexOf("Carys M.")).isLessThan(page.indexOf("Amara O."));
        assertThat(page.indexOf("Bridget F.")).isLessThan(page.indexOf("Amara O."));
    }

    @Test
    void an_empty_ward_says_so() {
        assertThat(nurse.get("/wards/teal").body()).contains("Nobody lives on this ward now");
    }

    @Test
    void an_unknown_ward_is_told_in_words() {
        HttpResponse<String> page = nurse.get("/wards/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no ward of this name");
    }

    @Test
    void a_person_page_puts_her_own_words_before_the_reasons() {
        String page = nurse.get("/people/P03").body();

        assertThat(page.indexOf("Being walked to the shop like a child.")).isPositive();
        assertThat(page.indexOf("Being walked to the shop like a child."))
                .isLessThan(page.indexOf("She gets lost when the day has been long."));
        assertThat(page)
                .contains("Dr T. Ashby, consultant, 6 November 2026, 2pm")
                .contains("14 November 2026", "Overdue by 9 days")
                .contains("Section 3", "10 January 2027", "Informal")
                .contains("Doors: 3 of 3 doors have it")
                .contains("Opens with someone", "At this time she goes out here together with someone.")
                .contains("Refused", "Arrived late, 23 November 2026, 12:25pm")
                .contains("SG01 is free now. No door holds there. Stay with her", "Holds nobody now")
                .contains("999 000 0352");
    }

    @Test
    void the_review_queue_shows_the_latest_first_and_can_be_narrowed() {
        String all = nurse.get("/reviews").body();
        String overdue = nurse.get("/reviews?state=overdue").body();

        assertThat(all.indexOf("Carys M.")).isLessThan(all.indexOf("Efua B."));
        assertThat(all).contains("Not assessed (1)");
        assertThat(overdue).contains("/people/P03").doesNotContain("/people/P01");
        assertThat(overdue).as("M10").contains("Same words as ");
    }

    @Test
    void the_egress_log_names_outcome_reason_level_then_and_gaps() {
        String page = nurse.get("/egress").body();

        assertThat(page)
                .contains("23 November 2026, 11:45:12am")
                .contains("Refused", "L4 With someone, version 1", "Past its review date")
                .contains("Door acted otherwise", "Nothing gives anyone power to hold her.")
                .contains("Time doubted", "Not known")
                .contains("Of a kind that this version does not know: NEW_KIND_OF_EVENT")
                .contains("This log may be incomplete", "heron-a: 2 events missing, number 8 to 9");
    }

    @Test
    void nobody_is_followed_inside_the_ward() {
        assertThat(nurse.get("/egress").body()).doesNotContain("HD11 Bedroom 1</td>");
        assertThat(nurse.get("/people/P01").body()).doesNotContain("HD11 Bedroom 1</td>");
        assertThat(nurse.get("/api/v1/egress-events").body()).doesNotContain("\"HD11\"");
    }

    @Test
    void an_empty_log_says_why_and_what_to_do() {
        assertThat(nurse.get("/egress?from=1/1/2020&to=2/1/2020").body())
                .contains("No events match.", "Clear the filters");
    }

    @Test
    void the_doors_page_shows_lists_clocks_and_late_fire_tests_without_any_name() {
        String page = Browser.of(web, Role.ESTATES).get("/doors").body();

        assertThat(page)
                .contains("heron-a", "In contact", "1.4", "In order when last heard")
                .contains("Test overdue", "Released by the fire alarm; released without power.")
                .contains("1 gap in the numbering", "2 messages could not be read")
                .doesNotContain("Amara", "Carys", "Bridget", "Efua");
    }

    @Test
    void text_that_people_typed_is_escaped() {
        String page = nurse.get("/wards/heron").body();

        assertThat(page).contains("Jo &lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
    }
}
