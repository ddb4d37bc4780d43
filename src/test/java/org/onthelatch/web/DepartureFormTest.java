package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** That somebody left is written down with the day and the time at which she left, or now (D98). */
class DepartureFormTest {
    private static final String PAGE = "/people/P02/departure";

    private final WebFixture web = new WebFixture();
    private final Browser nurse = Browser.of(web, Role.NURSE);

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void it_offers_now_with_the_day_in_three_fields() {
        assertThat(nurse.get(PAGE).body())
                .contains("name=\"day-day\" type=\"text\" inputmode=\"numeric\" value=\"23\"")
                .contains("name=\"day-month\" type=\"text\" inputmode=\"numeric\" value=\"11\"")
                .contains("name=\"day-year\" type=\"text\" inputmode=\"numeric\" value=\"2026\"")
                .contains("name=\"time\" type=\"text\" value=\"2pm\"");
    }

    @Test
    void the_moment_that_was_typed_is_the_moment_that_she_left() {
        assertThat(left("22", "11", "2026", "10:20am").statusCode()).isEqualTo(303);
        assertThat(nurse.get(PAGE).body()).contains("22 November 2026", "10:20am");
    }

    @Test
    void without_day_and_time_she_left_now() {
        assertThat(left("", "", "", "").statusCode()).isEqualTo(303);
        assertThat(nurse.get(PAGE).body()).contains("left the hospital, 23 November 2026");
    }

    @Test
    void what_is_wrong_names_its_part_and_loses_nothing() {
        assertThat(refused(left("31", "2", "2026", "10:20am")))
                .contains("href=\"#day-day\"", "value=\"31\"", "value=\"10:20am\"", "Home to her sister.");
        assertThat(refused(left("22", "", "2026", "10:20am"))).contains("href=\"#day-month\"");
        assertThat(refused(left("22", "11", "2026", "teatime"))).contains("href=\"#time\"", "value=\"teatime\"");
        assertThat(refused(left("", "", "", "10:20am"))).contains("href=\"#day-day\"");
        assertThat(refused(left("24", "11", "2026", "10:20am")))
                .as("a day that has not come")
                .contains("href=\"#day-day\"", "value=\"24\"");
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private HttpResponse<String> left(String day, String month, String year, String time) {
        return nurse.form(
                PAGE,
                Map.of(
                        "kind", "DISCHARGED",
                        "day-day", day,
                        "day-month", month,
                        "day-year", year,
                        "time", time,
                        "words", "Home to her sister.",
                        "basedOn", "0"));
    }
}
