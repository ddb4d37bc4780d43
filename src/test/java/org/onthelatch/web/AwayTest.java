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

/** A time away from its check to its outcome; being late changes words on a page and nothing else (D16, D17, D60). */
class AwayTest {
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
    void she_goes_becomes_due_and_late_is_contacted_extended_and_comes_back_with_her_own_view() {
        HttpResponse<String> going = nurse.form(
                "/people/P01/away",
                Map.of(
                        "what",
                        "CHECK",
                        "looksFine",
                        "Rested, looking forward",
                        "agreedBack",
                        "3:30pm",
                        "fob",
                        "yes",
                        "phone",
                        "yes",
                        "leaving",
                        "yes"));
        assertThat(going.statusCode()).as(going.body()).isEqualTo(303);
        assertThat(state()).isEqualTo("OUT");

        web.clock.moveBy(Duration.ofMinutes(60));
        assertThat(state()).isEqualTo("DUE_SOON");
        assertThat(nurse.get("/wards/heron").body()).contains("Due soon");

        web.clock.moveBy(Duration.ofMinutes(45));
        assertThat(state()).isEqualTo("OVERDUE");
        String late = nurse.get("/people/P01/away").body();
        assertThat(late)
                .contains("Overdue", "Being late changes nothing at any door")
                .doesNotContain("AWOL");

        nurse.form("/people/P01/away", Map.of("what", "CONTACTED", "words", "She missed the bus and is well."));
        HttpResponse<String> nurseExtends = nurse.form(
                "/people/P01/away", Map.of("what", "EXTENDED", "words", "The next bus", "agreedBack", "5pm"));
        assertThat(nurseExtends.body()).contains("only she extends leave");
        HttpResponse<String> extended = Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .form("/people/P01/away", Map.of("what", "EXTENDED", "words", "The next bus", "agreedBack", "5pm"));
        assertThat(extended.statusCode()).as(extended.body()).isEqualTo(303);
        assertThat(state()).isEqualTo("OUT");

        HttpResponse<String> silent = nurse.form("/people/P01/away", Map.of("what", "BACK", "staffView", "Went well"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Ask her how it was");
        nurse.form("/people/P01/away", Map.of("what", "BACK", "staffView", "Went well", "herView", "I bought bread."));
        assertThat(state()).isEqualTo("IN");
        assertThat(web.away.notes()).hasSize(4);
        assertThat(web.away.audit()).extracting("action").contains("check before time away", "outcome of time away");
    }

    @Test
    void detained_leave_asks_for_the_check_and_the_time() {
        HttpResponse<String> answer = nurse.form("/people/P01/away", Map.of("what", "CHECK"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Write how she is, in mind and body", "Agree with her when she is back");
        assertThat(web.away.notes()).isEmpty();
    }

    @Test
    void leave_that_the_ward_cancels_says_why_and_is_counted_beside_the_blanket_restrictions_M13_D31() {
        HttpResponse<String> why = nurse.form("/people/P01/away", Map.of("what", "DID_NOT_GO"));
        HttpResponse<String> words = nurse.form("/people/P01/away", Map.of("what", "DID_NOT_GO", "cause", "STAFFING"));
        HttpResponse<String> told = nurse.form(
                "/people/P01/away",
                Map.of("what", "DID_NOT_GO", "cause", "STAFFING", "words", "Nobody to go with her. Tomorrow at ten."));
        HttpResponse<String> hers = nurse.form("/people/P01/away", Map.of("what", "DID_NOT_GO", "cause", "HER_CHOICE"));

        assertThat(why.body()).contains("Choose why she did not go");
        assertThat(words.body()).contains("Write what happened, and when she goes instead.");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(303);
        assertThat(hers.statusCode()).as("her own choice needs no reason").isEqualTo(303);
        assertThat(nurse.get("/people/P01/away").body())
                .contains("Not enough staff. Nobody to go with her. Tomorrow at ten.");
        assertThat(nurse.get("/restrictions").body())
                .contains("1 leave cancelled by the ward in the last 30 days.", "She chose not to go: 1");
    }

    /** D60: no 422 when blank. */
    @Test
    void an_informal_person_may_say_nothing_at_all() {
        assertThat(nurse.form("/people/P02/away", Map.of("what", "BACK")).statusCode())
                .isEqualTo(303);
        assertThat(nurse.form("/people/P02/away", Map.of("what", "CHECK", "leaving", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(nurse.get("/people/P02/away").body())
                .contains("Time away from the ward", "No return time was given");
    }

    private String state() {
        return new JsonObject(nurse.get("/api/v1/people/P01/away").body()).getString("state");
    }
}
