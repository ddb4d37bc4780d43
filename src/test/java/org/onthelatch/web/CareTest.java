package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.person.Charge;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** What happened brings an early review with its reason, and reviews fit the weekly round (domain, section 3.2; D49). */
class CareTest {
    private WebFixture web;
    private Browser manager;

    @BeforeEach
    void start() {
        web = new WebFixture();
        manager = Browser.of(web, Role.MANAGER);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_request_that_waits_calls_for_a_review_with_her_words() {
        web.reviews.carysAsks();

        assertThat(manager.get("/people/P03").body())
                .contains("Review her level early", "She asks for a change", "One person behind me is enough.");
        assertThat(people("/api/v1/reviews?early=yes")).as("P02 is late back").containsExactly("P03", "P02");
        assertThat(manager.get("/reviews?early=yes").body()).contains("Review early 2");
    }

    @Test
    void what_no_other_record_tells_is_written_down_and_brings_one_too() {
        HttpResponse<String> sent = Browser.of(web, Role.NURSE)
                .form("/people/P01/occasions", Map.of("kind", "MOVED", "words", "To the room beside the garden."));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(manager.get("/people/P01/care").body())
                .contains(
                        "She moved to another room or ward", "To the room beside the garden.", "<strong>Yes.</strong>");
        assertThat(web.audit).anyMatch(entry -> entry.action().equals("record occasion for a review"));
    }

    @Test
    void what_has_not_happened_yet_is_not_written_down() {
        HttpResponse<String> refused = Browser.of(web, Role.NURSE)
                .form("/people/P01/occasions", Map.of("kind", "HEARING", "words", "", "happenedAt", "24/12/2026"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Write what happened.", "Give a time that is not after now.");
    }

    @Test
    void the_queue_is_sorted_and_filtered_by_clinician_and_ward_round_D49() {
        team("P03", "24/11/2026, 1/12/2026");
        team("P05", "1/12/2026");
        web.charges.removeIf(
                charge -> !List.of("P03", "P05").contains(charge.person().value()));

        assertThat(people("/api/v1/reviews?clinician=" + HeronPeople.CLINICIAN))
                .containsExactlyInAnyOrder("P03", "P05");
        assertThat(people("/api/v1/reviews?round=2026-11-24")).containsExactly("P03");
        assertThat(people("/api/v1/reviews?sort=round").subList(0, 2)).containsExactly("P03", "P05");
        assertThat(people("/api/v1/reviews?sort=person").subList(0, 2)).containsExactly("P01", "P02");
        assertThat(manager.get("/reviews").body())
                .contains(
                        "/reviews?clinician=" + HeronPeople.CLINICIAN,
                        "/reviews?round=2026-12-01",
                        "Next ward round: 24 November 2026");
    }

    @Test
    void another_clinician_calls_for_a_review() {
        assertThat(manager.get("/api/v1/people/P03/care").body()).doesNotContain("CLINICIAN_CHANGED");

        web.charges.add(new Charge(
                new PersonId("P03"),
                new StaffId("j.okell"),
                HeronPeople.NOW.minusSeconds(60),
                "moved to her team",
                HeronPeople.ASHBY,
                HeronPeople.NOW));

        assertThat(manager.get("/api/v1/people/P03/care").body()).contains("CLINICIAN_CHANGED");
    }

    @Test
    void two_who_change_it_at_once_do_not_write_over_each_other_and_a_nurse_does_not_at_all_D50() {
        team("P03", "24/11/2026");

        assertThat(manager.form("/people/P03/care", Map.of("version", "0")).statusCode())
                .isEqualTo(409);
        assertThat(Browser.of(web, Role.NURSE)
                        .form("/people/P03/care", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.form("/people/P03/care", Map.of("version", "1", "wardRounds", "Tuesday"))
                        .body())
                .contains("Write days such as 24/11/2026");
    }

    private void team(String person, String rounds) {
        HttpResponse<String> sent = manager.form("/people/" + person + "/care", Map.of("wardRounds", rounds));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    private List<String> people(String path) {
        return new JsonObject(manager.get(path).body())
                .getJsonArray("reviews").stream()
                        .map(review -> ((JsonObject) review).getString("person"))
                        .toList();
    }
}
