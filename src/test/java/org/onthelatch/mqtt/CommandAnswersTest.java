package org.onthelatch.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.broker.EmbeddedBrokerUnderTest;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** What a person asks of a door, over a real broker, and what is kept of the answer (D57). */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(90)
class CommandAnswersTest {
    private static final StaffId PRYCE = new StaffId("l.pryce");
    private static final DeviceId DOOR = new DeviceId("door-1");
    private static final Instant SAID_AT = Instant.parse("2026-11-23T14:00:00Z");
    private static final AuditEntry AUDIT = new AuditEntry(
            new AuditEntry.Actor.Staff(PRYCE, Role.NURSE), "release door", "SG01", TrafficUnderTest.NOW, "visitor");

    private final EmbeddedBrokerUnderTest broker = new EmbeddedBrokerUnderTest();
    private final TrafficUnderTest service = new TrafficUnderTest(broker.uri(), DOOR);

    @AfterAll
    void closes() {
        service.close();
        broker.close();
    }

    @Test
    void a_command_goes_under_its_own_id_and_its_answer_is_kept_with_it() throws Exception {
        DoorCommand release = release("c-1");
        service.commands.add(release, AUDIT);
        try (TestDevice device = device()) {
            awaitLine(device, "s-here");
            service.send(release);
            JsonNode body = device.nextBody("commands");
            device.send("commands/answer", answer(body.path("id").textValue(), "DONE", ""));

            assertThat(service.heard.next("commanded Done")).contains("c-1");
            assertThat(body.path("action").textValue()).isEqualTo("RELEASE_ONCE");
            assertThat(answersTo("c-1"))
                    .containsExactly(new CommandAnswer.Done(release.id(), SAID_AT, TrafficUnderTest.NOW));
        }
    }

    @Test
    void a_command_is_never_retained_so_a_device_that_comes_later_does_not_find_it() throws Exception {
        try (TestDevice away = device()) {
            awaitLine(away, "s-away");
        }
        service.send(release("c-5"));
        try (TestDevice device = device()) {
            service.send(release("c-6"));

            assertThat(device.nextBody("commands").path("id").textValue()).isEqualTo("c-6");
        }
    }

    @Test
    void an_answer_to_anothers_command_or_to_none_is_not_kept_and_holds_up_nothing() throws Exception {
        service.commands.add(status("c-2", new DeviceId("heron-z")), AUDIT);
        service.commands.add(status("c-3", DOOR), AUDIT);
        try (TestDevice device = device()) {
            device.send("commands/answer", answer("c-2", "DONE", ""));
            device.send("commands/answer", answer("c-none", "DONE", ""));
            device.send(
                    "commands/answer",
                    "{\"outcome\":\"REFUSED\",\"cause\":\"BAD_SIGNATURE\",\"at\":\"2026-11-23T14:00:00Z\"}");
            device.send("commands/answer", answer("c-3", "REFUSED", "EXPIRED"));

            assertThat(service.heard.next("commanded Refused")).contains("c-3", "EXPIRED");
            assertThat(answersTo("c-2")).isEmpty();
            assertThat(answersTo("c-3")).hasSize(1);
        }
    }

    @Test
    void an_answer_that_could_not_be_kept_comes_again() throws Exception {
        service.commands.add(release("c-4"), AUDIT);
        try (TestDevice device = device()) {
            service.journal.failNext(1);
            device.send("commands/answer", answer("c-4", "FAILED", "DOOR_JAMMED"));

            assertThat(service.heard.next("commanded Failed")).contains("c-4", "DOOR_JAMMED");
            assertThat(answersTo("c-4")).hasSize(1);
        }
    }

    private List<CommandAnswer> answersTo(String id) {
        return service.commands.answers().stream()
                .filter(answer -> answer.command().value().equals(id))
                .toList();
    }

    /** A new session is news for the service, which has heard of it over the line that it sends on. */
    private void awaitLine(TestDevice device, String session) throws Exception {
        device.send(
                "status",
                ("{\"online\":true,\"session\":\"%s\",\"epoch\":1,\"lastSeq\":0,\"at\":\"2026-11-23T14:00:00Z\","
                                + "\"clock\":\"SYNCED\",\"firmware\":\"t\",\"maxListBytes\":524288,\"maxFobs\":500,"
                                + "\"doors\":[]}")
                        .formatted(session));
        service.heard.next("changed");
    }

    private TestDevice device() throws Exception {
        return new TestDevice(broker.uri(), DOOR.value()).listeningTo("commands");
    }

    private static DoorCommand status(String id, DeviceId controller) {
        return new DoorCommand(
                new CommandId(id), controller, PRYCE, TrafficUnderTest.NOW, new DoorCommand.SendStatus(""));
    }

    private static DoorCommand release(String id) {
        return new DoorCommand(
                new CommandId(id),
                DOOR,
                PRYCE,
                TrafficUnderTest.NOW,
                new DoorCommand.ReleaseOnce(new DoorId("SG01"), Way.OUT, ReleaseReason.VISITOR, "", List.of()));
    }

    private static String answer(String id, String outcome, String cause) {
        return "{\"id\":\"%s\",\"outcome\":\"%s\",%s\"at\":\"2026-11-23T14:00:00Z\"}"
                .formatted(id, outcome, cause.isEmpty() ? "" : "\"cause\":\"" + cause + "\",");
    }
}
