package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.review.Participation;
import org.onthelatch.staff.Role;

/** Invited to her review, there, leading it, or why not, and in whose words (D43, D44; M11). */
class ParticipationTest {
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

    @Test
    void the_queue_says_who_is_not_invited_yet_and_then_who_was_and_how() {
        assertThat(nurse.get("/reviews?state=overdue").body()).contains("Not invited yet");

        HttpResponse<String> sent = part("INVITED", "In talk, and a card", "", "");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String line = "She was invited, 23 November 2026, 2pm: In talk, and a card.";
        assertThat(nurse.get("/reviews?state=overdue").body()).contains(line).doesNotContain("Not invited yet");
        assertThat(nurse.get("/people/P03").body()).contains(line);
    }

    @Test
    void why_she_was_not_there_is_kept_word_for_word_with_whose_words_they_are_D43() {
        part("NOT_THERE", "", "It was at nine. I never sleep before four.", "HERS");

        assertThat(nurse.get("/people/P03/care").body())
                .contains("In her own words: It was at nine. I never sleep before four.");
        JsonObject care = new JsonObject(nurse.get("/api/v1/people/P03/care").body());
        assertThat(care.getJsonArray("herPart").getJsonObject(0).getString("whose"))
                .isEqualTo("HERS");
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_kept() {
        assertThat(part("INVITED", "", "", "").body()).contains("Write how she was invited");
        assertThat(part("NOT_THERE", "", "", "").body()).contains("Write why she was not there");
        assertThat(part("", "", "", "").body()).contains("Choose what her part was");
        HttpResponse<String> late = nurse.post(
                "/api/v1/people/P03/participation",
                "application/json",
                "{\"part\":\"LED\",\"partAt\":\"2026-11-24T09:00:00Z\"}");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(422);
        assertThat(web.reviews.participations()).isEmpty();
    }

    /** The form asks no more than whether she was there; that she led it is one of the answers. */
    @Test
    void an_assessment_that_she_led_says_so() {
        Map<String, String> form = new HashMap<>();
        form.put("basedOn", "1");
        form.put("level", "L1");
        form.put("herWords", "I tell you when I go.");
        form.put("present", "led");
        form.put("review", "28d");
        form.put("do", "save");

        HttpResponse<String> saved = nurse.form("/people/P02/assess", form);

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(web.recorded.get(0).personPresent()).isTrue();
        assertThat(web.reviews.participations())
                .extracting(Participation::kind)
                .containsExactly(Participation.Kind.LED);
        assertThat(nurse.get("/people/P02").body()).contains("She led it, 23 November 2026, 2pm.");
    }

    private HttpResponse<String> part(String kind, String how, String words, String whose) {
        return nurse.form(
                "/people/P03/participation",
                Map.of("part", kind, "how", how, "partWords", words, "whose", whose, "partAt", ""));
    }
}
