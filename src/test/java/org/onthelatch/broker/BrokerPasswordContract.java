package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onthelatch.broker.BrokerUnderTest.Shortfall;

/** Nobody connects who is not who it says, where clients sign in with passwords. */
public interface BrokerPasswordContract {
    BrokerUnderTest broker();

    @TestFactory
    default Stream<DynamicTest> nobody_connects_who_does_not_know_the_password() {
        return Stream.of(
                refused("anonymous", "gate-a", new MqttConnectionOptions()),
                refused("wrong password", "gate-a", TestClient.as("gate-a", "wrong")),
                refused("empty password", "gate-a", TestClient.as("gate-a", "")),
                refused("another's password", "gate-a", TestClient.as("gate-a", "heron-a-secret")),
                refused("the service by a device's password", "onlatch", TestClient.as("onlatch", "gate-a-secret")),
                refused("unknown", "cartlodge-a", TestClient.as("cartlodge-a", "gate-a-secret")),
                refused("the topic of the service's status", "service", TestClient.as("service", "gate-a-secret")),
                refused("capital letters", "GATE-A", TestClient.as("GATE-A", "gate-a-secret")),
                refused("a long name", "g".repeat(40), TestClient.as("g".repeat(40), "gate-a-secret")));
    }

    @TestFactory
    default Stream<DynamicTest> nobody_connects_by_a_name_that_is_not_its_own() {
        if (broker().shortfalls().contains(Shortfall.TAKES_THE_USER_NAME_FOR_THE_CLIENT_ID)) {
            return Stream.of();
        }
        return Stream.of(
                refused("another's user name", "gate-a", TestClient.as("heron-a", "heron-a-secret")),
                refused("a device as the service", "onlatch", TestClient.as("gate-a", "gate-a-secret")),
                refused("the service as a device", "gate-a", TestClient.as("onlatch", "onlatch-secret")),
                refused("no client id", "", TestClient.as("gate-a", "gate-a-secret")));
    }

    @Test
    default void who_calls_itself_by_anothers_name_neither_speaks_for_it_nor_drives_it_out() throws MqttException {
        try (TestClient honest = TestClient.connect(broker().uri(), "door-50", broker().credentials("door-50"))) {
            if (broker().shortfalls().contains(Shortfall.TAKES_THE_USER_NAME_FOR_THE_CLIENT_ID)) {
                try (TestClient other =
                        TestClient.connect(broker().uri(), "door-50", broker().credentials("door-51"))) {
                    assertThat(other.publish("latch/v1/door-50/events", "{}", 1, false))
                            .isGreaterThanOrEqualTo(BrokerAccessContract.REFUSED);
                    assertThat(other.publish("latch/v1/door-51/events", "{}", 1, false))
                            .isLessThan(BrokerAccessContract.REFUSED);
                }
            } else {
                assertThat(refusal("door-50", broker().credentials("door-51"))).isPresent();
            }

            assertThat(honest.publish("latch/v1/door-50/events", "{}", 1, false))
                    .isLessThan(BrokerAccessContract.REFUSED);
        }
    }

    private DynamicTest refused(String how, String clientId, MqttConnectionOptions options) {
        return AtOnce.test(
                how,
                () -> refusal(clientId, options),
                refusal -> assertThat(refusal).as("the connection is refused").isPresent());
    }

    private Optional<MqttException> refusal(String clientId, MqttConnectionOptions options) {
        try {
            TestClient.connect(broker().uri(), clientId, options).close();
            return Optional.empty();
        } catch (MqttException e) {
            return Optional.of(e);
        }
    }
}
