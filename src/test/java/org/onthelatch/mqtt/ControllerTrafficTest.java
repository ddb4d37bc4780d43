package org.onthelatch.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.onthelatch.broker.BrokerUnderTest;
import org.onthelatch.broker.EmbeddedBrokerUnderTest;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;

/** From a door's message over a real broker to the commit, and back. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(90)
class ControllerTrafficTest {
    private final EmbeddedBrokerUnderTest broker = new EmbeddedBrokerUnderTest();
    private final AtomicInteger count = new AtomicInteger();
    private DeviceId door = nextDoor();
    private TrafficUnderTest service = new TrafficUnderTest(broker.uri(), door);

    private DeviceId nextDoor() {
        return new DeviceId("door-" + count.incrementAndGet());
    }

    @AfterEach
    void starts_the_next_test_empty() {
        service.close();
        door = nextDoor();
        service = new TrafficUnderTest(broker.uri(), door);
    }

    @AfterAll
    void closes() {
        service.close();
        broker.close();
    }

    @Test
    void an_event_is_acknowledged_and_receipted_only_after_the_commit() throws Exception {
        try (TestDevice device = device()) {
            service.journal.holdCommits();
            device.sendEvents(1, 2);
            service.journal.awaitHeld();
            assertThat(device.client().hasMessage())
                    .as("nothing is receipted yet")
                    .isFalse();
            service.journal.letCommit();

            assertThat(service.heard.next("recorded")).isEqualTo("recorded " + door + " [1, 2]");
            assertThat(device.nextBody("receipt").toString())
                    .isEqualTo("{\"audience\":\"" + door + "\",\"epoch\":1,\"upTo\":2}");
        }
    }

    @Test
    void what_could_not_be_committed_comes_again_and_is_kept_once() throws Exception {
        try (TestDevice device = device()) {
            service.journal.failNext(1);
            device.sendEvents(1);

            assertThat(service.heard.next("recorded")).isEqualTo("recorded " + door + " [1]");
            assertThat(device.nextBody("receipt").path("upTo").intValue()).isEqualTo(1);
            assertThat(service.log.seqs(door)).containsExactly(1L);
        }
    }

    @Test
    void a_receipt_stops_below_a_gap_until_it_is_closed() throws Exception {
        try (TestDevice device = device()) {
            device.sendEvents(1);
            assertThat(device.nextBody("receipt").path("upTo").intValue()).isEqualTo(1);
            device.sendEvents(4);
            assertThat(device.nextBody("receipt").path("upTo").intValue()).isEqualTo(1);

            device.sendEvents(2, 3);

            assertThat(device.nextBody("receipt").path("upTo").intValue()).isEqualTo(4);
        }
    }

    @Test
    void messages_that_cannot_be_read_are_kept_and_hold_up_nothing() throws Exception {
        try (TestDevice device = device()) {
            device.send("events", "hello");
            device.send("events", " ".repeat(64 * 1024 + 1));
            device.send(
                    "events",
                    "{\"epoch\":1,\"events\":[" + TestDevice.event(5, "2026-11-23T14:00:00Z") + ","
                            + TestDevice.event(4, "2026-11-23T14:00:00Z") + "]}");
            device.send("events", "{\"audience\":\"heron-a\",\"epoch\":1,\"events\":[]}");
            device.send("status", "{}");
            device.send("access-list/answer", "[]");
            device.send("commands/answer", "null");
            device.sendEvents(1);

            assertThat(service.heard.next("recorded")).isEqualTo("recorded " + door + " [1]");
            assertThat(service.log.quarantined().stream()
                            .filter(message -> message.controller().equals(door))
                            .map(message -> message.reason().replaceAll(", but was.*", "")))
                    .containsExactlyInAnyOrder(
                            "message: expected JSON",
                            "message: expected at most 65536 bytes",
                            "events[1].seq: expected a number above 5",
                            "audience: expected nothing, or " + door,
                            "session: expected 1 to 40 lower-case letters, digits and hyphens",
                            "message: expected a JSON object",
                            "message: expected a JSON object");
        }
    }

    @Test
    void a_loss_that_was_numbered_anew_does_not_count_numbers_that_are_still_to_come() throws Exception {
        String old = TestDevice.event(1, "2026-11-23T14:00:00Z")
                .replace(
                        "\"door\":\"SG01\",\"kind\":\"DOOR_OPENED\"",
                        "\"kind\":\"LOST\",\"from\":2,\"to\":300," + "\"reason\":\"buffer full\"");
        try (TestDevice device = device()) {
            device.send("events", "{\"epoch\":2,\"events\":[" + old + "]}");

            assertThat(device.nextBody("receipt").toString())
                    .isEqualTo("{\"audience\":\"" + door + "\",\"epoch\":2,\"upTo\":1}");
        }
    }

    @Test
    void an_event_from_the_future_is_kept_and_told() throws Exception {
        try (TestDevice device = device()) {
            device.send("events", "{\"epoch\":1,\"events\":[" + TestDevice.event(1, "2027-01-01T00:00:00Z") + "]}");

            assertThat(service.heard.next("future")).isEqualTo("future " + door + "/1/1");
            assertThat(service.heard.next("recorded")).isEqualTo("recorded " + door + " [1]");
        }
    }

    @Test
    void a_number_with_two_contents_is_told() throws Exception {
        try (TestDevice device = device()) {
            device.sendEvents(1);
            device.send("events", "{\"epoch\":1,\"events\":[" + TestDevice.event(1, "2026-11-23T13:59:00Z") + "]}");

            assertThat(service.heard.next("forked")).isEqualTo("forked " + door + "/1/1");
        }
    }

    @Test
    void numbers_that_went_backwards_are_told_once_the_device_has_said_so_again() throws Exception {
        try (TestDevice device = device()) {
            device.sendEvents(1, 2, 3);
            service.heard.next("recorded");

            device.sendStatus(1, 0);
            assertThat(device.nextBody("commands").path("action").textValue()).isEqualTo("SEND_STATUS");
            device.sendStatus(1, 0);

            assertThat(service.heard.next("backwards")).isEqualTo("backwards " + door + " 1/0 below 1/3");
        }
    }

    @Test
    void a_device_that_nobody_registered_is_quarantined() throws Exception {
        try (TestDevice stranger = new TestDevice(broker.uri(), "heron-b")) {
            stranger.sendEvents(1);

            assertThat(service.heard.next("quarantined"))
                    .startsWith("quarantined latch/v1/heron-b/events: topic: expected a registered device");
        }
    }

    @Test
    void an_applied_list_is_in_force_after_the_commit() throws Exception {
        try (TestDevice device = device()) {
            device.send(
                    "access-list/answer",
                    "{\"version\":{\"generation\":1,\"n\":7},\"contentHash\":\"%s\",\"outcome\":\"APPLIED\","
                                    .formatted(TestDevice.ZEROS)
                            + "\"at\":\"2026-11-23T14:00:00Z\"}");

            assertThat(service.heard.next("answered")).isEqualTo("answered " + door);
            assertThat(service.answers).hasSize(1);
            assertThat(service.controllers.state(door).reported().held()).hasSize(1);
        }
    }

    /** A thousand that take a list would else each be told the time a thousand times (ADR 77). */
    @Test
    void whoever_comes_is_news_and_whoever_takes_a_list_has_not_come() throws Exception {
        try (TestDevice device = device()) {
            device.sendStatus(1, 0);
            assertThat(service.heard.next("c")).isEqualTo("came " + door);
            assertThat(service.heard.next("c")).isEqualTo("changed " + door);

            device.sendStatus(
                    1,
                    0,
                    ",\"listVersion\":{\"generation\":1,\"n\":7},\"contentHash\":\"%s\"".formatted(TestDevice.ZEROS));
            assertThat(service.heard.next("c")).isEqualTo("changed " + door);
        }
    }

    @Test
    void after_a_broker_that_kept_nothing_lists_receipts_and_status_are_there_again() throws Exception {
        ListVersion version = new ListVersion(1, 7);
        service.send(new IssuedList(
                door, version, new ContentHash(TestDevice.ZEROS), TrafficUnderTest.NOW, "{\"keyEpoch\":1,\"n\":7}"));
        try (TestDevice device = device()) {
            device.sendEvents(1);
            assertThat(device.nextBody("receipt").path("upTo").intValue()).isEqualTo(1);
        }

        broker.restart(BrokerUnderTest.Memory.LOST);

        try (TestDevice device = new TestDevice(broker.uri(), door.value())) {
            device.listeningTo("access-list");
            assertThat(device.nextBody("access-list").path("n").intValue()).isEqualTo(7);
            device.listeningTo("receipt");
            assertThat(device.nextBody("receipt").path("upTo").intValue()).isEqualTo(1);
            device.listeningTo("service/status");
            assertThat(device.nextBody("service/status").path("now").textValue())
                    .isEqualTo(TrafficUnderTest.NOW.toString());
            device.sendEvents(2);
            assertThat(device.nextBody("receipt").path("upTo").intValue()).isEqualTo(2);
        }
    }

    @Test
    void a_controller_that_does_not_return_to_a_broker_without_memory_is_not_connected() throws Exception {
        try (TestDevice device = device()) {
            device.sendStatus(1, 0);
            assertThat(service.heard.next("changed")).isEqualTo("changed " + door);
            assertThat(service.isConnected(door)).isTrue();
        }

        broker.restart(BrokerUnderTest.Memory.LOST);

        service.awaitGone(door);
    }

    @Test
    void a_service_that_closes_clears_its_status() throws Exception {
        try (TestDevice device = device()) {
            device.listeningTo("service/status");
            assertThat(device.nextBody("service/status").path("now").textValue())
                    .isEqualTo(TrafficUnderTest.NOW.toString());

            service.close();

            assertThat(Stream.generate(() -> text(device))
                            .filter(String::isEmpty)
                            .findFirst())
                    .contains("");
        }
    }

    private static String text(TestDevice device) {
        try {
            return device.client().nextAcknowledged().text();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private TestDevice device() throws Exception {
        return new TestDevice(broker.uri(), door.value()).listeningTo("receipt", "commands");
    }
}
