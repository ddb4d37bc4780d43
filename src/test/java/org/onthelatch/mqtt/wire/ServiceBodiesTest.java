package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.ControllerLine.Command;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.ward.DeviceId;

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
