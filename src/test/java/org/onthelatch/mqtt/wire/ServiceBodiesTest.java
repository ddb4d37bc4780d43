package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.ControllerLine.Command;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommand.ReleaseOnce;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

class ServiceBodiesTest {
    private static final DeviceId GATE = new DeviceId("gate-a");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

    @Test
    void a_receipt_is_as_in_the_contract() {
        String body = ServiceBodies.receipt(GATE, 3, 0);

        assertThat(body).isEqualTo("{\"audience\":\"gate-a\",\"epoch\":3,\"upTo\":0}");
        assertThat(Contract.faults("receipt", body)).isEmpty();
    }

    @Test
    void a_command_is_valid_for_thirty_seconds() {
        String body = ServiceBodies.command("c-1", new Command.SendEvents(GATE, NOON, 1, 4, 9));

        assertThat(body)
                .isEqualTo(
                        "{\"action\":\"SEND_EVENTS\",\"audience\":\"gate-a\",\"epoch\":1,\"from\":4,\"id\":\"c-1\","
                                + "\"issuedAt\":\"2026-11-23T12:00:00.123Z\",\"notAfter\":\"2026-11-23T12:00:30.123Z\",\"to\":9}");
        assertThat(Contract.faults("command", body)).isEmpty();
        assertThat(Contract.faults("command", ServiceBodies.command("c-2", new Command.SendStatus(GATE, NOON))))
                .isEmpty();
    }

    @Test
    void what_a_person_asks_goes_under_the_id_with_which_it_is_kept() {
        String release = asked(new ReleaseOnce(
                new DoorId("SG01"), Way.OUT, ReleaseReason.VISITOR, "Megan M.", List.of(new PersonId("P03"))));
        String restored = asked(new DoorCommand.ConfirmRestored(new DoorId("SG01"), "shut and tried"));
        String status = asked(new DoorCommand.SendStatus("looks wrong"));

        assertThat(release)
                .isEqualTo("{\"action\":\"RELEASE_ONCE\",\"audience\":\"gate-a\",\"door\":\"SG01\",\"id\":\"c-3\","
                        + "\"issuedAt\":\"2026-11-23T12:00:00.123Z\",\"notAfter\":\"2026-11-23T12:00:30.123Z\","
                        + "\"way\":\"OUT\"}");
        assertThat(restored).contains("\"action\":\"CONFIRM_RESTORED\"", "\"door\":\"SG01\"");
        assertThat(status).contains("\"action\":\"SEND_STATUS\"");
        assertThat(List.of(release, restored, status))
                .allSatisfy(body -> assertThat(Contract.faults("command", body)).isEmpty())
                .as("who and why stay here: nothing personal on the wire (D79)")
                .noneMatch(body -> body.contains("Megan") || body.contains("P03") || body.contains("shut"));
    }

    private static String asked(DoorCommand.Action action) {
        CommandId id = new CommandId("c-3");
        DoorCommand command = new DoorCommand(id, GATE, new StaffId("l.pryce"), NOON, action);
        return ServiceBodies.command(id.value(), new Command.Asked(command));
    }

    @Test
    void the_service_says_the_time() {
        SigningKey second = new SigningKey(2, new byte[32]);
        String body = ServiceBodies.serviceStatus(NOON, new SigningKeys.Announcement(second, List.of()));

        assertThat(body).isEqualTo("{\"keyEpoch\":2,\"now\":\"2026-11-23T12:00:00.123Z\"}");
        assertThat(Contract.faults("service-status", body)).isEmpty();
    }

    @Test
    void the_service_announces_its_next_key() {
        SigningKey first = new SigningKey(1, new byte[32]);
        SigningKey second = new SigningKey(2, new byte[32]);
        String body = ServiceBodies.serviceStatus(NOON, new SigningKeys.Announcement(first, List.of(second)));

        assertThat(body)
                .isEqualTo("{\"keyEpoch\":1,\"nextKey\":{\"keyEpoch\":2,\"publicKey\":\"" + second.publicKey()
                        + "\"},\"now\":\"2026-11-23T12:00:00.123Z\"}");
        assertThat(Contract.faults("service-status", body)).isEmpty();
    }
}
