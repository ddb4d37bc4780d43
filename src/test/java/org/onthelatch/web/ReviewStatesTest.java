package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** What the review queue says where it has nothing to show (experience, section 8). */
class ReviewStatesTest {
    private WebFixture web;
    private Browser nurse;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    /** Before Carys's date passed. */
    @Test
    void with_nothing_late_it_names_whose_is_next() {
        web.clock.moveBy(java.time.Duration.ofDays(-9));

        assertThat(nurse.get("/reviews").body()).contains("No reviews are late. Next: Carys M., 14 November 2026.");
    }

    @Test
    void a_filter_that_nobody_matches_says_so_and_can_be_cleared() {
        assertThat(nurse.get("/reviews?state=overdue&clinician=t.ashby").body())
                .contains("No review matches. <a href=\"/reviews\">Clear the filters</a>");
    }

    @Test
    void a_filter_that_cannot_be_read_is_named() {
        var answer = nurse.get("/reviews?state=sometimes");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("state: expected one of overdue, due-soon, current");
    }
}
