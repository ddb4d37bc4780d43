package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.SessionLimits;

/** Wrong passwords at the pages and at the API (D66, ADR 55). */
class ThrottleTest {
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

    @Test
    void after_five_wrong_ones_even_the_right_one_is_not_looked_at_for_a_moment() {
        for (int i = 0; i < 5; i++) {
            assertThat(ward.signIn("nurse", "wrong", Map.of()).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> soon = ward.signIn(Role.NURSE);
        assertThat(soon.statusCode()).isEqualTo(429);
        assertThat(soon.headers().firstValue("Retry-After")).contains("1");
        assertThat(soon.body()).contains("Wait 1 second, then try again. The account stays open");
        assertThat(ward.cookie).isEmpty();

        web.clock.moveBy(Duration.ofSeconds(1));
        assertThat(ward.signIn(Role.NURSE).statusCode()).isEqualTo(303);
    }

    @Test
    void the_api_is_told_the_same_and_a_name_that_nobody_has_is_treated_alike() {
        for (String user : new String[] {"manager", "nobody"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(api(user, "wrong").statusCode()).isEqualTo(401);
            }
            HttpResponse<String> soon = api(user, AccountsFixture.PASSWORD);
            assertThat(soon.statusCode()).as(user).isEqualTo(429);
            assertThat(soon.body()).contains("TOO_SOON");
        }
    }

    @Test
    void whoever_is_signed_in_goes_on_and_opens_her_own_lock_whatever_others_try() {
        ward.signIn(Role.NURSE);
        WardComputer other = new WardComputer(web);
        for (int i = 0; i < 9; i++) {
            other.signIn("nurse", "wrong", Map.of());
        }
        assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(200);

        web.clock.moveBy(SessionLimits.USUAL.idle());
        for (int i = 0; i < 9; i++) {
            other.signIn("nurse", "wrong", Map.of());
        }

        assertThat(ward.signIn(Role.NURSE).statusCode()).isEqualTo(303);
    }

    @Test
    void that_tries_have_to_wait_from_now_on_is_kept_once() {
        for (int i = 0; i < 9; i++) {
            ward.signIn("nurse", "wrong", Map.of());
        }
        web.journal.flush();

        assertThat(web.audit).hasSize(5).allMatch(entry -> entry.subject().equals("nurse"));
        assertThat(web.audit.get(3).reason()).isEqualTo("wrong user name or password");
        assertThat(web.audit.get(4).reason()).endsWith("further tries have to wait");
    }

    private HttpResponse<String> api(String user, String password) {
        return Browser.ofNobody(web).get("/api/v1/reviews", "Authorization", Browser.credentials(user, password));
    }
}
