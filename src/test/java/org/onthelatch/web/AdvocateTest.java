package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.review.RequestStep.From;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;

/** An advocate reads what a person lets her read, and challenges for her (D23, D44, D47). */
class AdvocateTest {
    private WebFixture web;
    private Browser nurse;
    private Browser advocate;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
        advocate = Browser.of(web, Role.ADVOCATE);
        web.accounts.put(AccountsFixture.of(Role.ADVOCATE, new Scope.Consenting(Set.of("P02", "P03"))));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> says(String person, String given) {
        return nurse.form(
                "/people/%s/rights/reading".formatted(person),
                Map.of("advocate", "advocate", "given", given, "words", "She may."));
    }

    @Test
    void without_her_word_an_account_shows_nothing_N16() {
        assertThat(advocate.get("/advocate").body())
                .contains("Nobody lets you read her record now.")
                .doesNotContain("Carys", "Bridget");
        assertThat(advocate.get("/advocate/P03").statusCode()).isIn(403, 404);
        assertThat(advocate.get("/people/P03").statusCode()).isIn(403, 404);
    }

    @Test
    void with_it_she_reads_the_late_review_her_views_and_what_was_thought_of_instead() {
        assertThat(says("P03", "yes").statusCode()).isEqualTo(303);

        assertThat(advocate.get("/advocate").body())
                .contains("Carys M.", "late by 9 days")
                .doesNotContain("Bridget");
        assertThat(advocate.get("/advocate/P03").body())
                .contains("Being walked to the shop like a child.", "was due by 14 November 2026")
                .contains("What was considered and not chosen: Alone for the day; she asked for someone with her.")
                .contains("What would change it: Two weeks of being back in time.");
        assertThat(nurse.get("/people/P03/rights").body())
                .contains("may read her record as her advocate")
                .doesNotContain("she has not said yes to any");
    }

    @Test
    void an_informal_person_has_an_advocate_like_everybody_D23() {
        says("P02", "yes");

        assertThat(advocate.get("/advocate/P02").body()).contains("I tell you when I go.", "Challenge it for her");
    }

    @Test
    void a_challenge_is_a_request_of_hers_with_a_name_and_a_date_D44() {
        says("P03", "yes");

        HttpResponse<String> blank = advocate.form("/advocate/P03", Map.of("words", ""));
        HttpResponse<String> sent = advocate.form("/advocate/P03", Map.of("words", "Why not alone to the shop?"));

        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(web.reviews.requests()).hasSize(1);
        assertThat(web.reviews.requests().get(0).asked().from()).isEqualTo(From.ADVOCATE);
        assertThat(advocate.get("/advocate/P03").body())
                .contains("Why not alone to the shop?", "Test Clinician decides, by 26 November 2026, 2pm.");
        assertThat(nurse.get("/people/P03/requests").body()).contains("Her advocate asked for her");
    }

    @Test
    void when_she_takes_it_back_the_record_is_closed_at_once_D47() {
        says("P03", "yes");
        assertThat(advocate.get("/advocate/P03").statusCode()).isEqualTo(200);
        web.clock.moveBy(java.time.Duration.ofSeconds(1));

        says("P03", "no");

        assertThat(nurse.get("/people/P03/rights").body()).contains("she has not said yes to any");
        assertThat(advocate.get("/advocate/P03").statusCode()).isIn(403, 404);
        assertThat(advocate.get("/advocate").body()).doesNotContain("Carys");
        assertThat(advocate.get("/people/P03").statusCode()).isIn(403, 404);
        assertThat(advocate.form("/advocate/P03", Map.of("words", "Why?")).statusCode())
                .isIn(403, 404);
    }

    @Test
    void her_word_opens_it_only_to_the_advocate_whom_she_named() {
        nurse.form("/people/P03/rights/reading", Map.of("advocate", "v.linnet", "given", "yes"));

        assertThat(advocate.get("/advocate").body()).doesNotContain("Carys");
        assertThat(nurse.form("/people/P03/rights/reading", Map.of("advocate", "V Linnet!", "given", "yes"))
                        .body())
                .contains("user name, such as v.linnet.");
    }
}
