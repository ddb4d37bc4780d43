package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** She may ask for a change at any time, is told who decides by when and how it goes, and gets an answer (D44, M8). */
class RequestsTest {
    private static final String ASKED = "/people/P03/requests";
    private static final String API = "/api/v1/people/P03/requests";

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void what_she_asks_for_stands_in_her_words_on_her_page_and_in_the_queue_with_who_decides_by_when() {
        Browser nurse = Browser.of(web, Role.NURSE);

        HttpResponse<String> sent = nurse.form(
                ASKED, Map.of("words", "One person behind me is enough.", "decides", "t.ashby", "askedAt", "1:30pm"));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(nurse.get("/people/P03").body())
                .contains(
                        "One person behind me is enough.",
                        "Dr T. Ashby decides, by 26 November 2026, 1:30pm.",
                        "She asked herself on 23 November 2026, 1:30pm");
        assertThat(nurse.get("/reviews").body()).contains("She asks for a change", "1 request waits, 0 of them longer");
        assertThat(web.audit)
                .anyMatch(entry -> entry.action().equals("record request")
                        && entry.subject().equals("P03-1"));
    }

    @Test
    void without_words_or_anybody_who_decides_nothing_is_saved() {
        HttpResponse<String> refused = Browser.of(web, Role.MANAGER).form(ASKED, Map.of("words", " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Write what she asks for, in her own words.", "Say who decides.");
        assertThat(web.reviews.requests()).isEmpty();
    }

    @Test
    void beyond_the_time_that_she_was_told_it_is_red() {
        web.reviews.carysAsks();
        web.clock.moveBy(Duration.ofDays(3));

        assertThat(Browser.of(web, Role.NURSE).get("/people/P03").body()).contains("Answer late by 1 hour");
        assertThat(Browser.of(web, Role.NURSE).get(API).body()).contains("\"late\":true");
    }

    @Test
    void she_is_told_how_it_goes_and_gets_a_dated_answer_with_a_reason_which_is_counted_M8() {
        web.reviews.carysAsks();
        Browser clinician = Browser.of(web, Role.RESPONSIBLE_CLINICIAN);

        clinician.form(ASKED + "/P03-1", Map.of("step", "TOLD", "version", "1", "words", "We meet at four."));
        web.clock.moveBy(Duration.ofHours(2));
        HttpResponse<String> answered = clinician.form(
                ASKED + "/P03-1",
                Map.of(
                        "step",
                        "ANSWERED",
                        "version",
                        "2",
                        "decision",
                        "IN_PART",
                        "reason",
                        "One of us, ten steps behind."));

        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(303);
        assertThat(clinician.get("/people/P03").body())
                .contains("told her: “We meet at four.”", "Answer: In part.", "ten steps behind", "told to her on");
        assertThat(clinician.get("/reviews").body()).contains("half of them within 3 hours");
    }

    @Test
    void whoever_decides_is_a_nurse_or_a_clinician_and_others_are_told_so() {
        web.reviews.carysAsks();

        HttpResponse<String> refused = Browser.of(web, Role.MANAGER)
                .post(
                        API + "/P03-1/steps",
                        "application/json",
                        "{\"step\":\"ANSWERED\",\"decision\":\"NOT_NOW\",\"reason\":\"No.\"}",
                        "If-Match",
                        "\"1\"");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Only a registered nurse or a responsible clinician decides.");
    }

    @Test
    void two_who_write_at_once_do_not_write_over_each_other_D50() {
        web.reviews.carysAsks();
        Browser nurse = Browser.of(web, Role.NURSE);
        String told = "{\"step\":\"TOLD\",\"words\":\"Tomorrow.\"}";

        assertThat(nurse.post(API + "/P03-1/steps", "application/json", told, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> stale = nurse.post(API + "/P03-1/steps", "application/json", told, "If-Match", "\"1\"");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(new JsonObject(stale.body()).getJsonObject("latest").getInteger("version"))
                .isEqualTo(2);
    }

    @Test
    void what_is_over_is_asked_anew() {
        web.reviews.carysAsks();
        Browser nurse = Browser.of(web, Role.NURSE);
        nurse.form(ASKED + "/P03-1", Map.of("step", "WITHDRAWN", "version", "1", "words", "Never mind."));

        HttpResponse<String> refused =
                nurse.form(ASKED + "/P03-1", Map.of("step", "TOLD", "version", "2", "words", "Tomorrow."));

        assertThat(refused.body()).contains("What she asks for now is a new request.");
        nurse.form(ASKED, Map.of("words", "Now I do.", "decides", "l.pryce"));
        assertThat(web.reviews.requests())
                .extracting(request -> request.id().value())
                .containsExactly("P03-1", "P03-2");
    }
}
