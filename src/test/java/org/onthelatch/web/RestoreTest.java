package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.Capability;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** A released door is restored by a named person who stood there, and by nothing else (D73, H12). */
class RestoreTest {
    private WebFixture web;
    private Browser estates;

    @BeforeEach
    void start() {
        web = new WebFixture();
        estates = Browser.of(web, Role.ESTATES);
        web.controllers.heard(
                new DeviceStatus.Online(
                        new DeviceId("heron-a"),
                        "s1",
                        1,
                        7,
                        HeronPeople.NOW,
                        true,
                        "1.3.0",
                        List.of(new DeviceStatus.Held(new ListVersion(1, 4), new ContentHash("a".repeat(64)))),
                        Capability.UNREPORTED,
                        List.of(new DeviceStatus.DoorState(new DoorId("HD01"), "OPEN", "RELEASED", "FIRE"))),
                HeronPeople.NOW);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void the_page_says_what_released_it_and_shows_the_agreed_arrangement() {
        String page = estates.get("/doors/HD01").body();

        assertThat(page)
                .contains(
                        "The door is released by the fire alarm.",
                        "Released by the fire alarm; released without power.")
                .contains("I stood at the door.", "Confirm as restored");
        assertThat(Browser.of(web, Role.REVIEWER).get("/doors/HD01").body()).doesNotContain("Confirm as restored");
    }

    @Test
    void nobody_confirms_who_does_not_say_that_she_stood_there() {
        HttpResponse<String> form = estates.form("/doors/HD01/restored", Map.of("words", "looks shut on the camera"));
        HttpResponse<String> program =
                estates.post("/api/v1/doors/HD01/restored", "application/json", "{\"stoodAtTheDoor\":false}");

        assertThat(web.doors.kept.commands()).isEmpty();
        assertThat(estates.get(location(form)).body()).contains("It stays released.", "Say that you stood at the door");
        assertThat(program.statusCode()).isEqualTo(422);
    }

    @Test
    void words_that_are_too_long_are_refused_and_not_cut() {
        String tooLong = "a".repeat(501);

        HttpResponse<String> form = estates.form("/doors/HD01/restored", Map.of("stood", "yes", "words", tooLong));
        HttpResponse<String> program = estates.post(
                "/api/v1/doors/HD01/restored",
                "application/json",
                "{\"stoodAtTheDoor\":true,\"words\":\"%s\"}".formatted(tooLong));

        assertThat(List.of(form.statusCode(), program.statusCode())).containsOnly(422);
        assertThat(form.body()).contains("at most 500 characters", "501 characters");
        assertThat(program.body()).contains("at most 500 characters", "501 characters");
        assertThat(web.doors.kept.commands()).isEmpty();
    }

    @Test
    void a_confirmation_is_kept_with_her_name_and_sent() {
        HttpResponse<String> form =
                estates.form("/doors/HD01/restored", Map.of("stood", "yes", "words", "tried twice"));

        assertThat(web.doors.sent)
                .extracting(DoorCommand::action)
                .containsExactly(new DoorCommand.ConfirmRestored(new DoorId("HD01"), "tried twice"));
        assertThat(estates.get(location(form)).body())
                .contains("HD01 is restored, confirmed at 2pm by estates, who stood at the door.");
    }

    @Test
    void while_the_cause_is_there_the_door_refuses_and_the_page_says_that_it_stays_released() {
        web.doors.say(id -> new CommandAnswer.Refused(id, "STILL_RELEASED", Instant.EPOCH, HeronPeople.NOW));

        HttpResponse<String> form = estates.form("/doors/HD01/restored", Map.of("stood", "yes"));

        assertThat(estates.get(location(form)).body())
                .contains("HD01 refused: what released it is still there", "Take it for released.");
    }

    @Test
    void a_controller_is_asked_how_it_is() {
        HttpResponse<String> program = estates.post("/api/v1/controllers/heron-a/status", "application/json", "{}");

        assertThat(program.statusCode()).isEqualTo(201);
        assertThat(web.doors.sent).extracting(DoorCommand::action).containsExactly(new DoorCommand.SendStatus(""));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
