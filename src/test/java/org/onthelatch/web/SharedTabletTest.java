package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;

/** Her own record on a tablet that others use (D62, ADR 65). */
class SharedTabletTest {
    private WebFixture web;
    private WardComputer tablet;

    @BeforeEach
    void start() {
        web = new WebFixture();
        web.accounts.put(AccountsFixture.of(Role.RESIDENT, new Scope.Herself("P03")));
        tablet = new WardComputer(web);
        tablet.signIn(Role.RESIDENT);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void signing_in_leads_to_her_record_and_out_again() {
        assertThat(tablet.get("/").headers().firstValue("Location")).contains("/my");
        assertThat(tablet.get("/my").body()).contains("How it is for me", "Sign out");

        tablet.form("/sign-out", Map.of());

        assertThat(tablet.get("/my").statusCode()).isEqualTo(303);
    }

    @Test
    void after_five_minutes_without_use_it_ends_and_the_next_one_reads_no_name() {
        web.clock.moveBy(Duration.ofMinutes(4));
        assertThat(tablet.get("/my").statusCode()).isEqualTo(200);
        web.clock.moveBy(Duration.ofMinutes(5));

        HttpResponse<String> after = tablet.get("/my");

        assertThat(after.headers().firstValue("Location").orElse("")).startsWith("/sign-in?next=");
        assertThat(tablet.get("/sign-in").body()).doesNotContain("Carys", "Test Patient", "Locked", "P03");
        assertThat(web.audit)
                .anyMatch(entry -> entry.action().equals("sign out")
                        && entry.subject().equals(AccountsFixture.user(Role.RESIDENT)));
    }

    @Test
    void her_pages_carry_no_cover_with_her_name_and_end_by_themselves() {
        assertThat(tablet.get("/my").body()).contains("data-over=\"300\"").doesNotContain("data-lock=");
    }

    @Test
    void what_she_sends_carries_the_key_of_her_session() {
        tablet.get("/my/requests");

        assertThat(tablet.form("/my/requests", Map.of("words", "A walk alone.")).statusCode())
                .isEqualTo(303);
        assertThat(tablet.post("/my/requests", Map.of("words", "Not from here."))
                        .statusCode())
                .isEqualTo(403);
        assertThat(web.reviews.requests()).hasSize(1);
    }
}
