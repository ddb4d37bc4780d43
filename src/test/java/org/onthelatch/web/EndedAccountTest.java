package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.NURSE;
import static org.onthelatch.staff.Role.REVIEWER;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;

/** An account that ended is out at once, by session and by Basic (D66, ADR 57). */
class EndedAccountTest {
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
    void a_manager_ends_an_account_and_its_owner_is_out_with_her_next_request() {
        ward.signIn(NURSE);
        assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(200);
        assertThat(Browser.of(web, NURSE).get("/api/v1/reviews").statusCode()).isEqualTo(200);

        HttpResponse<String> ended =
                Browser.of(web, MANAGER).form("/accounts", Map.of("staff", "nurse", "reason", "she left"));

        assertThat(ended.headers().firstValue("Location")).contains("/accounts?ended=nurse");
        assertThat(Browser.of(web, MANAGER).get("/accounts?ended=nurse").body())
                .contains("The account nurse has ended");
        assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(303);
        HttpResponse<String> basic = Browser.of(web, NURSE).get("/api/v1/reviews");
        assertThat(basic.statusCode()).isEqualTo(403);
        assertThat(basic.body()).contains("ACCOUNT_ENDED").contains("This account ended on");
        assertThat(ward.signIn(NURSE).body()).contains("This account ended on").doesNotContain("Amara");
        web.journal.flush();
        assertThat(web.audit).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("end account");
            assertThat(entry.subject()).isEqualTo("nurse");
            assertThat(entry.reason()).isEqualTo("she left");
        });
    }

    @Test
    void only_who_knows_the_password_learns_that_it_ended() {
        end("nurse");

        assertThat(ward.signIn("nurse", "wrong", Map.of()).body())
                .contains("is not right")
                .doesNotContain("ended");
    }

    @Test
    void a_reviewer_is_out_at_the_moment_her_account_ends() {
        Account open = web.accounts.find(new StaffId("reviewer")).orElseThrow();
        web.accounts.put(open.endedAt(web.clock.instant().plusSeconds(60)));
        ward.signIn(REVIEWER);
        assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(200);

        web.clock.moveBy(Duration.ofSeconds(60));

        assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(303);
        assertThat(Browser.of(web, REVIEWER).get("/wards/heron").statusCode()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_ended_is_said_with_the_field() {
        Browser manager = Browser.of(web, MANAGER);

        assertThat(manager.form("/accounts", Map.of("staff", "manager", "reason", "x"))
                        .body())
                .contains("You cannot end your own account");
        assertThat(manager.form("/accounts", Map.of("staff", "Nobody!", "reason", ""))
                        .body())
                .contains("Enter the user name of somebody who has an account")
                .contains("Say why");
        assertThat(end("nurse").statusCode()).isEqualTo(200);
        assertThat(end("nurse").body()).contains("ended already");
        assertThat(manager.post("/api/v1/accounts/nurse/end", "application/json", "{\"why\":\"x\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> end(String staff) {
        return Browser.of(web, MANAGER)
                .post("/api/v1/accounts/" + staff + "/end", "application/json", "{\"reason\":\"she left\"}");
    }
}
