package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.BrokerSettings;
import org.onthelatch.broker.EmbeddedBroker;
import org.onthelatch.demo.DemoWard;

/** Staff ask doors of the running ward for something, from page to door and back (D57, D73, D78). */
class AskedOfDoorsTest {
    private static final int PORT = FreePort.any();

    private static RunningDemo demo;
    private static EmbeddedBroker broker;
    private static BrokerSettings settings;

    @BeforeAll
    static void start(@TempDir Path folder) {
        settings = OwnBroker.settings(folder, PORT);
        broker = EmbeddedBroker.start(settings);
        demo = RunningDemo.start(folder, DemoWard.T0, OwnBroker.at(PORT), PORT);
    }

    @AfterAll
    static void stop() {
        demo.close();
        broker.close();
    }

    @Test
    void a_release_opens_the_door_once_and_its_event_names_who_asked_and_why_D57() {
        Http.Answer answer = release("HD02", "VISITOR");
        String id = answer.json().getString("id");

        JsonObject event = Eventually.get(
                "the door's own event is in the log",
                () -> released("HD02"),
                found -> id.equals(found.getString("command")));

        assertThat(settled(answer)).contains("HD02 was released", "by L. Pryce: visitor.");
        assertThat(event.getString("kind")).isEqualTo("STAFF_RELEASE");
        assertThat(event.getString("askedBy")).isEqualTo("l.pryce");
        assertThat(event.getString("askedFor")).isEqualTo("VISITOR");
        assertThat(demo.pages.text("/egress?door=HD02")).contains("Asked for by L. Pryce, Registered nurse: visitor.");
    }

    @Test
    void a_reset_of_the_panel_restores_nothing_and_a_named_person_does_D73_H12() {
        demo.ward.fault("cartlodge-a", "fire");
        awaitMode("cartlodge-a", "CD01", "RELEASED");
        String during = settled(restored("CD01"));
        demo.ward.fault("cartlodge-a", "fireReset");

        Http.Answer status = demo.pages.post("/api/v1/controllers/cartlodge-a/status", new JsonObject());
        assertThat(settled(status)).contains("cartlodge-a was asked", "answered");
        assertThat(mode("cartlodge-a", "CD01")).as("after the reset alone").isEqualTo("RELEASED");
        String page = demo.pages.text("/doors/CD01");
        String after = settled(restored("CD01"));
        awaitMode("cartlodge-a", "CD01", "NORMAL");

        assertThat(during).contains("CD01 refused: what released it is still there", "Take it for released.");
        assertThat(page).contains("The door is released by the fire alarm.", "Confirm as restored");
        assertThat(after).contains("CD01 is restored, confirmed at", "by L. Pryce, who stood at the door.");
    }

    @Test
    void a_controller_that_is_away_answers_nothing_and_is_never_shown_as_done() {
        demo.ward.fault("gate-a", "offline");

        Http.Answer answer = release("SG01", "VISITOR");
        demo.moveClock(demo.demo.clock().instant().plus(Duration.ofSeconds(31)));
        JsonObject later = command(answer);
        demo.ward.fault("gate-a", "online");
        Eventually.is("gate-a is back", () -> demo.ward.isOnline("gate-a") && demo.ward.unreceipted("gate-a") == 0);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(later.getString("state")).isEqualTo("NO_ANSWER");
        assertThat(later.getString("sentence")).contains("SG01 did not answer.", "Use the key.");
        assertThat(demo.kept("gate-a"))
                .as("what was over is not carried out when the door is back")
                .noneMatch(kept -> kept.event().reason().equals(answer.json().getString("id")));
    }

    @Test
    void without_a_broker_nothing_is_sent_then_or_later_and_the_page_says_so_at_once() {
        broker.close();
        Eventually.is("the service knows that it has no line", () -> !isReady());

        Http.Answer answer = release("HD01", "HEALTH_EMERGENCY");
        broker = EmbeddedBroker.start(settings);
        Eventually.is("the service has a line again, and the door", () -> isReady() && demo.ward.isOnline("heron-a"));
        Http.Answer afterwards = release("HD01", "HEALTH_EMERGENCY");
        String done = settled(afterwards);

        assertThat(answer.json().getString("state")).isEqualTo("NOT_SENT");
        assertThat(answer.json().getString("sentence"))
                .contains("HD01 was not asked: no connection to the MQTT broker.", "Use the key.");
        assertThat(done).contains("HD01 was released");
        Eventually.is(
                "the door's event is kept",
                () -> ids("heron-a").contains(afterwards.json().getString("id")));
        assertThat(ids("heron-a")).doesNotContain(answer.json().getString("id"));
    }

    @Test
    void a_test_of_a_door_is_kept_and_every_door_of_the_demo_is_commissioned_D71_D86() {
        String today =
                "{\"test\":\"LOCAL_OVERRIDE\",\"result\":\"FAILED\",\"found\":\"stuck\",\"testedOn\":\"2026-11-23\"}";

        Http.Answer kept = demo.pages.post("/api/v1/doors/HD03/tests", new JsonObject(today));

        assertThat(kept.status()).isEqualTo(201);
        assertThat(doors("test-due")).containsExactlyInAnyOrder("HD30", "HD03");
        assertThat(doors("not-commissioned")).containsExactly("HD03");
        assertThat(demo.pages.text("/doors/HD03")).contains("This door is not commissioned.", "stuck");
    }

    private static List<String> doors(String show) {
        return demo.pages.get("/api/v1/controllers?show=" + show).json().getJsonArray("controllers").stream()
                .map(JsonObject.class::cast)
                .flatMap(controller -> controller.getJsonArray("doors").stream())
                .map(JsonObject.class::cast)
                .map(door -> door.getString("door"))
                .toList();
    }

    private static List<String> ids(String device) {
        return demo.kept(device).stream().map(kept -> kept.event().reason()).toList();
    }

    private static boolean isReady() {
        return demo.pages.get("/health/ready").json().getString("status").equals("ready");
    }

    private static Http.Answer release(String door, String reason) {
        return demo.pages.post(
                "/api/v1/doors/%s/release".formatted(door),
                new JsonObject().put("way", "OUT").put("reason", reason));
    }

    private static Http.Answer restored(String door) {
        return demo.pages.post(
                "/api/v1/doors/%s/restored".formatted(door), new JsonObject().put("stoodAtTheDoor", true));
    }

    private static JsonObject command(Http.Answer answer) {
        return demo.pages
                .get("/api/v1/commands/" + answer.json().getString("id"))
                .json();
    }

    /** What came of a command, in words, once something has. */
    private static String settled(Http.Answer answer) {
        return Eventually.get(
                        "something came of the command",
                        () -> command(answer),
                        command -> !command.getString("state").equals("WAITING"))
                .getString("sentence");
    }

    private static JsonObject released(String door) {
        return demo.pages.get("/api/v1/egress-events?limit=500&door=" + door).json().getJsonArray("events").stream()
                .map(JsonObject.class::cast)
                .filter(event -> event.getString("kind").equals("STAFF_RELEASE"))
                .findFirst()
                .orElse(new JsonObject());
    }

    private static void awaitMode(String device, String door, String mode) {
        Eventually.is(
                door + " says that it is " + mode, () -> mode(device, door).equals(mode));
    }

    private static String mode(String device, String door) {
        return demo.controller(device).getJsonArray("doors").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("door").equals(door))
                .map(one -> one.getString("mode"))
                .findFirst()
                .orElseThrow();
    }
}
