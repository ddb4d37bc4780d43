package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** How each person gets out in a fire stands on the roll call (D74; hazard H13). */
class EvacuationPlanTest {
    private static final String PAGE = "/people/P03/evacuation";

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

    @Test
    void what_a_nurse_writes_stands_on_the_sheet_and_is_asked_for_again_D74() {
        assertThat(nurse.get("/wards/heron/roll-call").body()).contains("No evacuation plan written");

        HttpResponse<String> kept = write("Cannot use <stairs>", "two, with the chair", "24/11/2026", "0");
        String sheet = nurse.get("/wards/heron/roll-call").body();
        web.clock.moveBy(Duration.ofDays(2));
        String later = nurse.get("/wards/heron/roll-call").body();

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(sheet).contains("Cannot use &lt;stairs&gt; Helped by: two, with the chair");
        assertThat(sheet).doesNotContain("to be looked at again");
        assertThat(later).contains("Evacuation plan to be looked at again", "two, with the chair");
    }

    @Test
    void two_who_write_at_once_are_told_the_difference_D50() {
        write("Does not hear the alarm at night", "", "24/02/2027", "0");
        HttpResponse<String> second = write("Needs nothing else", "", "24/02/2027", "0");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Somebody else was first", "Does not hear the alarm at night", "Needs nothing else");
    }

    @Test
    void a_plan_without_a_day_or_beyond_a_year_or_a_novel_is_refused_in_words() {
        assertThat(write("x", "", "", "0").body()).contains("by which somebody looks again");
        assertThat(write("x", "", "24/12/2027", "0").body()).contains("within a year");
        assertThat(write("x", "", "24/13/2026", "0").body())
                .contains("href=\"#reviewBy-month\"", "must have a month from 1 to 12", "value=\"24\"");
        assertThat(write("x".repeat(201), "", "24/11/2026", "0").body()).contains("at most 200 characters");
        assertThat(write("", "two", "24/11/2026", "0").body()).contains("what they help her with");
    }

    private HttpResponse<String> write(String words, String helpers, String reviewBy, String basedOn) {
        String[] day = (reviewBy + "//").split("/", -1);
        return nurse.form(
                PAGE,
                Map.of(
                        "words",
                        words,
                        "helpers",
                        helpers,
                        "reviewBy-day",
                        day[0],
                        "reviewBy-month",
                        day[1],
                        "reviewBy-year",
                        day[2],
                        "basedOn",
                        basedOn));
    }
}
