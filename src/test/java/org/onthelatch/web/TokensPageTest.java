package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.MANAGER;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.SessionLimits;

/** Whoever administers accounts lets programs in, and keeps them out again (D66, ADR 64). */
class TokensPageTest {
    private static final Pattern TOKEN = Pattern.compile("latch_[a-z0-9]{12}_[A-Za-z0-9_-]{43}");

    private WebFixture web;
    private WardComputer manager;

    @BeforeEach
    void start() {
        web = new WebFixture();
        manager = new WardComputer(web);
        manager.signIn(MANAGER);
        manager.get("/accounts/nurse/tokens");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_new_token_is_shown_once_and_is_kept_as_a_hash_only() {
        HttpResponse<String> made = manager.form("/accounts/nurse/tokens", filled());
        Matcher token = TOKEN.matcher(made.body());

        assertThat(token.find()).isTrue();
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        String secret = token.group();
        assertThat(Browser.ofNobody(web)
                        .get("/api/v1/egress-events", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isEqualTo(200);
        web.journal.flush();
        assertThat(manager.get("/accounts/nurse/tokens").body())
                .contains(
                        "EPR export",
                        "made by manager",
                        "Only read",
                        "Read the egress log",
                        "Last day 31 December 2026")
                .doesNotContain(secret);
        assertThat(web.accounts.tokens().all().toString() + web.audit)
                .doesNotContain(secret)
                .contains("issue token");
    }

    @Test
    void one_press_and_a_reason_revoke_it() {
        manager.form("/accounts/nurse/tokens", filled());
        String id = web.accounts.tokens().all().get(0).id().value();
        String revoke = "/accounts/nurse/tokens/%s/revoke".formatted(id);

        assertThat(manager.form(revoke, Map.of("reason", " ")).body()).contains("Say why");
        assertThat(manager.form("/accounts/reviewer/tokens/%s/revoke".formatted(id), Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.form(revoke, Map.of("reason", "no longer used")).statusCode())
                .isEqualTo(303);
        assertThat(manager.get("/accounts/nurse/tokens").body()).contains("No use", "by manager: no longer used");
    }

    @Test
    void what_cannot_be_made_is_said_with_the_field() {
        assertThat(manager.form("/accounts/nurse/tokens", until("1", "1", "2028", Map.of("name", "")))
                        .body())
                .contains("Say which program it is for")
                .contains("Choose one or more")
                .contains("at most 365 days ahead");
        assertThat(manager.form(
                                "/accounts/nurse/tokens",
                                until("31", "12", "2026", Map.of("name", "x", "permissions", "END_ACCOUNTS")))
                        .body())
                .contains("Choose one or more");
        assertThat(manager.form(
                                "/accounts/nurse/tokens",
                                until(
                                        "31",
                                        "12",
                                        "2026",
                                        Map.of("name", "x", "permissions", "RECORD_ASSESSMENT", "writes", "yes")))
                        .body())
                .contains("A token that writes acts in her name");
        assertThat(manager.get("/accounts/resident/tokens").body()).contains("allows nothing to a program");
        assertThat(web.accounts.tokens().all()).isEmpty();
    }

    @Test
    void what_is_wrong_with_the_last_day_names_its_part_and_loses_nothing() {
        HttpResponse<String> answer = manager.form(
                "/accounts/nurse/tokens",
                until("31", "Nov", "2026", Map.of("name", "EPR export", "permissions", "SEE_EGRESS")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<a href=\"#until-day\">The last day must have a day that November 2026 has</a>")
                .contains("value=\"Nov\"", "value=\"31\"", "value=\"EPR export\"")
                .doesNotContain("Enter a last day");
        assertThat(manager.form("/accounts/nurse/tokens", Map.of("name", "x", "permissions", "SEE_EGRESS"))
                        .body())
                .contains("<a href=\"#until-day\">Enter a last day from today on, at most 365 days ahead</a>");
        assertThat(web.accounts.tokens().all()).isEmpty();
    }

    /** ADR 63: whoever finds a computer that somebody left may not let a program in for a year. */
    @Test
    void her_password_is_asked_for_again_before_a_token_is_made() {
        web.clock.moveBy(SessionLimits.USUAL.fresh().plus(Duration.ofSeconds(1)));

        assertThat(manager.form("/accounts/nurse/tokens", filled()).body())
                .contains("Give your password once more")
                .contains("gives out a key");
        assertThat(web.accounts.tokens().all()).isEmpty();
    }

    private static Map<String, String> filled() {
        return until("31", "12", "2026", Map.of("name", "EPR export", "permissions", "SEE_EGRESS"));
    }

    private static Map<String, String> until(String day, String month, String year, Map<String, String> others) {
        Map<String, String> fields = new TreeMap<>(others);
        fields.putAll(Map.of("until-day", day, "until-month", month, "until-year", year));
        return fields;
    }
}
