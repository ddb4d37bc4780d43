package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** A review date that passes is told upwards until somebody takes it on; who did not, is seen (domain, section 3.3; H8). */
class RemindersTest {
    private static final String MANAGERS = "review-P03-1-REVIEW_MANAGER";
    private static final String API = "/api/v1/reminders/";

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
    void an_ignored_reminder_stands_on_her_page_in_the_queue_and_on_the_page_of_reminders() {
        Browser nurse = Browser.of(web, Role.NURSE);

        assertThat(nurse.get("/people/P03").body()).contains("Reminders about her", "not acknowledged");
        assertThat(nurse.get("/reviews").body()).contains("Reminder ignored");
        assertThat(nurse.get("/reminders").body()).contains("Ignored (", "Carys M.");
        assertThat(nurse.get("/api/v1/reminders?person=P03&show=ignored").body())
                .contains("REVIEW_FIRST");
    }

    @Test
    void one_press_takes_it_on_and_who_and_when_is_kept() {
        Browser nurse = Browser.of(web, Role.NURSE);
        String id = waiting(nurse);

        HttpResponse<String> sent = nurse.form("/reminders/" + id, Map.of("words", "Told her by telephone."));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(nurse.get("/people/P03").body()).contains("acknowledged by", "Told her by telephone.");
        assertThat(web.audit)
                .anyMatch(entry -> entry.action().equals("acknowledge reminder")
                        && entry.subject().equals("P03 " + id));
        assertThat(nurse.form("/reminders/" + id, Map.of("words", "again")).body())
                .contains("Nothing was saved", "acknowledged it already");
    }

    @Test
    void somebody_elses_reminder_is_refused_with_whom_to_ring() {
        HttpResponse<String> refused =
                Browser.of(web, Role.NURSE).post(API + MANAGERS + "/acknowledgement", "application/json", "{}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(new JsonObject(refused.body()).getString("code")).isEqualTo("NOT_FOR_YOU");
        assertThat(refused.body()).contains("for the ward manager. Ring her");
    }

    @Test
    void for_somebody_without_an_account_it_asks_whom_one_told() {
        Browser nurse = Browser.of(web, Role.NURSE);

        HttpResponse<String> refused = nurse.post(API + waiting(nurse) + "/acknowledgement", "application/json", "{}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Write whom you told, how, and what she said.");
    }

    @Test
    void what_is_over_or_never_was_due_is_not_acknowledged() {
        HttpResponse<String> refused = Browser.of(web, Role.MANAGER)
                .post(API + "review-P03-9-REVIEW_MANAGER/acknowledgement", "application/json", "{}");

        assertThat(new JsonObject(refused.body()).getString("code")).isEqualTo("NOT_DUE");
    }

    /** The one of P03's that has come furthest: the clinical director's, who has no account. */
    private static String waiting(Browser browser) {
        return new JsonObject(
                        browser.get("/api/v1/reminders?person=P03&show=waiting").body())
                .getJsonArray("reminders").stream()
                        .map(reminder -> ((JsonObject) reminder).getString("id"))
                        .filter(id -> id.startsWith("review"))
                        .findFirst()
                        .orElseThrow();
    }
}
