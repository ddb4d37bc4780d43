package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.staff.Role;

/** Before an act that restricts, a password that was given a while ago is asked for once more (D66); loosening never waits. */
class StepUpTest {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private WebFixture web;
    private WardComputer ward;

    @BeforeEach
    void start() {
        web = new WebFixture();
        ward = new WardComputer(web);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NURSE, /people/P01/assess, level, L4",
        "NURSE, /locks/new, door, HD01",
        "NURSE, /people/P01/urgent, level, L4",
        "MANAGER, /restrictions/new, rule, A rule for everybody",
        "RESPONSIBLE_CLINICIAN, /people/P02/hold, reason, she wants to leave"
    })
    void it_is_asked_for_and_the_form_is_kept(Role role, String path, String field, String value) {
        signedInFor(role, FRESH);

        HttpResponse<String> asked = ward.form(path, Map.of(field, value));

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(403);
        assertThat(asked.body()).contains("Give your password once more", "Nothing is saved yet");
        HttpResponse<String> again = ward.signIn(role, WardComputer.carried(asked));
        assertThat(again.body())
                .contains("Not saved yet", value)
                .doesNotContain("<dt class=\"nhsuk-summary-list__key\">" + field);
        Map<String, String> sent = new HashMap<>(Map.of(field, value));
        assertThat(ward.form(path, sent).body()).doesNotContain("Give your password once more");
        assertThat(web.recorded).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NURSE, /people/P01/assess, level, L1",
        "NURSE, /people/P01/assess, level, L2",
        "NURSE, /people/P02/hold, reason, she wants to leave",
        "NURSE, /release, door, HD01",
        "NURSE, /locks/HD01/end, x, y",
        "MANAGER, /restrictions/BR1/end, removal, it is over",
        "RESPONSIBLE_CLINICIAN, /people/P02/hold/end, reason, she is calm"
    })
    void what_loosens_and_a_nurses_holding_power_never_wait(Role role, String path, String field, String value) {
        signedInFor(role, Duration.ofMinutes(9));

        assertThat(ward.form(path, Map.of(field, value)).body()).doesNotContain("Give your password once more");
    }

    @Test
    void within_the_first_minutes_nobody_is_asked() {
        signedInFor(Role.NURSE, FRESH.minusSeconds(1));

        assertThat(ward.form("/people/P01/assess", Map.of("level", "L4")).body())
                .doesNotContain("Give your password once more");
    }

    @Test
    void a_wrong_password_keeps_the_form_too() {
        signedInFor(Role.NURSE, FRESH);
        HttpResponse<String> asked =
                ward.form("/people/P01/assess", Map.of("level", "L4", "rationale", "she is unwell"));

        HttpResponse<String> wrong = ward.signIn("nurse", "not this one", WardComputer.carried(asked));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("she is unwell");
        assertThat(ward.signIn(Role.NURSE, WardComputer.carried(wrong)).body())
                .contains("she is unwell", "Not saved yet");
    }

    @Test
    void a_program_proves_itself_each_time() {
        web.clock.moveBy(Duration.ofHours(2));

        assertThat(Browser.of(web, Role.NURSE)
                        .post("/api/v1/locks", "application/json", "{}")
                        .body())
                .doesNotContain("GIVE_PASSWORD");
    }

    private void signedInFor(Role role, Duration time) {
        ward.signIn(role);
        ward.get("/wards/heron");
        web.clock.moveBy(time);
        ward.get("/wards/heron");
    }
}
