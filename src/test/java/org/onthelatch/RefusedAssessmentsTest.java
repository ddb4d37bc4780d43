package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What law and policy refuse is refused by the running service, in words, and leaves no trace in the record. */
class RefusedAssessmentsTest {
    private static RunningDemo demo;

    @BeforeAll
    static void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void nobody_may_restrict_somebody_whom_nobody_may_hold_D3() {
        Http.Answer refused = refused("P02", agreedTimes().put("reviewDueAt", "2026-11-30T00:00:00Z"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("code")).isEqualTo("NO_POWER_TO_RESTRICT");
    }

    @Test
    void a_restriction_without_a_reason_is_refused_and_the_reason_is_named_D29() {
        Http.Answer refused = refused("P01", agreedTimes().put("rationale", " "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(faults(refused).encode())
                .contains("\"rationale\"")
                .contains("why this level for this person")
                .contains("nothing");
    }

    @Test
    void a_review_later_than_policy_allows_for_the_level_is_refused_D35() {
        Http.Answer refused = refused("P01", agreedTimes().put("reviewDueAt", "2026-12-23T00:00:00Z"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(faults(refused).encode())
                .contains("\"reviewDueAt\"")
                .contains("22 December 2026")
                .contains("23 December 2026");
    }

    @Test
    void a_review_after_the_power_to_hold_ends_is_refused_D34() {
        Http.Answer refused = refused("P05", withSomeone().put("reviewDueAt", "2026-11-27T00:00:00Z"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(faults(refused).encode())
                .contains("\"reviewDueAt\"")
                .contains("26 November 2026 00:00, when the power to hold her ends")
                .contains("27 November 2026 00:00");
    }

    @Test
    void an_assessment_based_on_an_older_one_is_refused_with_the_difference_D50() {
        String versions = "/api/v1/people/P01/assessments";
        int before = demo.pages.get(versions).json().getJsonArray("assessments").size();

        Http.Answer refused = demo.pages.post(versions, agreedTimes(), "If-Match", "\"2\"");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.json().getJsonObject("latest").getInteger("version")).isEqualTo(3);
        assertThat(refused.json().getJsonArray("difference").encode())
                .contains("\"times.site\"")
                .contains("\"rationale\"");
        assertThat(demo.pages.get(versions).json().getJsonArray("assessments")).hasSize(before);
    }

    /** Posts what is to be refused, and sees to it that nothing of it was kept. */
    private static Http.Answer refused(String person, JsonObject proposal) {
        String assessments = "/api/v1/people/%s/assessments".formatted(person);
        Http.Answer before = demo.pages.get(assessments);
        String list = demo.latestList("heron-a").version().toString();

        Http.Answer refused = demo.pages.post(assessments, proposal, "If-Match", before.etag());

        assertThat(demo.pages.get(assessments).json()).isEqualTo(before.json());
        assertThat(demo.latestList("heron-a").version()).hasToString(list);
        faults(refused)
                .forEach(fault -> assertThat(((JsonObject) fault).fieldNames()).contains("field", "expected", "came"));
        return refused;
    }

    private static JsonArray faults(Http.Answer refused) {
        return refused.json().getJsonArray("errors", new JsonArray());
    }

    private static JsonObject agreedTimes() {
        JsonObject byDay = new JsonObject().put("from", "08:00").put("to", "20:00");
        return withSomeone()
                .put("level", "L2")
                .put(
                        "times",
                        new JsonObject()
                                .put("wardExit", new JsonArray().add(byDay))
                                .put("site", new JsonArray()));
    }

    private static JsonObject withSomeone() {
        return new JsonObject()
                .put("level", "L4")
                .put("herWords", "Not again.")
                .put("rationale", "Tired this week.")
                .put("evidence", "Two early returns.")
                .put("alternatives", "Agreed times until six.")
                .put("nextStep", "A week of rest.")
                .put("legalBasis", "Section 3")
                .put("reviewDueAt", "2026-11-27T00:00:00Z")
                .put("personPresent", true);
    }
}
