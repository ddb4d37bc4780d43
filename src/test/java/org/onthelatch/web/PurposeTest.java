package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.staff.Role;

/** What a person is here for and when she is expected to go home, as one line of her page with a history (D39, D43). */
class PurposeTest {
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

    private static Map<String, String> form(String version, String purpose, String day, String month, String year) {
        Map<String, String> form = new HashMap<>();
        form.put("version", version);
        form.put("purpose", purpose);
        form.put("discharge-day", day);
        form.put("discharge-month", month);
        form.put("discharge-year", year);
        return form;
    }

    @Test
    void it_stands_on_her_page_with_who_wrote_it_and_every_version_stays() {
        assertThat(nurse.get("/people/P01").body()).contains("Nobody has written down what she is here for.");

        HttpResponse<String> saved =
                nurse.form("/people/P01/purpose", form("0", "To go home <b>soon</b>.", "15", "1", "2027"));
        Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .form("/people/P01/purpose", form("1", "To move to Alder Road.", "", "", ""));

        assertThat(saved.headers().firstValue("Location")).contains("/people/P01");
        assertThat(nurse.get("/people/P01").body())
                .contains("<strong>Here for:</strong> To move to Alder Road.", "No discharge is estimated yet.")
                .contains("Written by Test Clinician, consultant, 23 November 2026, 2pm.")
                .doesNotContain("To go home");
        assertThat(nurse.get("/people/P01/purpose").body())
                .contains("To go home &lt;b&gt;soon&lt;/b&gt;. Estimated discharge 15 January 2027.");
        assertThat(web.audit).anyMatch(entry -> entry.action().equals("record purpose of admission"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | '' | '' | purpose | Write in one line what she is here for.",
                "To go home. | 15 | | 2027 | discharge-month | The estimated discharge must include a month",
                "To go home. | 31 | 2 | 2027 | discharge-day | a day that February 2027 has",
                "To go home. | 22 | 11 | 2026 | discharge-day | must be today or later"
            })
    void what_is_wrong_is_named_and_nothing_is_lost(
            String purpose, String day, String month, String year, String field, String message) {
        HttpResponse<String> refused =
                nurse.form("/people/P01/purpose", form("0", purpose, text(day), text(month), text(year)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#" + field + "\"", message, purpose);
        assertThat(web.reviews.purposes()).isEmpty();
    }

    private static String text(String given) {
        return java.util.Objects.requireNonNullElse(given, "");
    }

    @Test
    void the_second_of_two_keeps_her_text_and_sees_theirs() {
        nurse.form("/people/P01/purpose", form("0", "Theirs.", "", "", ""));

        HttpResponse<String> conflict = nurse.form("/people/P01/purpose", form("0", "Mine.", "", "", ""));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Somebody else changed it meanwhile", "Theirs.", "Mine.", "name=\"version\" value=\"1\"");
    }

    @Test
    void a_program_writes_it_with_the_version_that_it_saw() {
        JsonObject first = new JsonObject().put("purpose", "To go home.").put("estimatedDischarge", "2027-01-15");

        HttpResponse<String> saved = write(first, "\"0\"");
        HttpResponse<String> stale = write(first, "\"0\"");
        HttpResponse<String> past = write(first.copy().put("estimatedDischarge", "2026-11-22"), "\"1\"");

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        assertThat(saved.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.body()).contains("estimatedDischarge");
        assertThat(Browser.of(web, Role.REVIEWER)
                        .get("/api/v1/people/P01/purpose")
                        .body())
                .contains("\"estimatedDischarge\":\"2027-01-15\"");
    }

    private HttpResponse<String> write(JsonObject body, String version) {
        return nurse.post("/api/v1/people/P01/purpose", "application/json", body.encode(), "If-Match", version);
    }
}
