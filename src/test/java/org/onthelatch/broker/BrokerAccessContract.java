package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody does anything that the contract does not name. Every broker that is set up as documented has to pass. */
public interface BrokerAccessContract {
    int REFUSED = 0x80;

    BrokerUnderTest broker();

    @TestFactory
    default Stream<DynamicTest> nobody_connects_who_is_not_who_it_says() {
        return Stream.of(
                connecting("anonymous", "gate-a", new MqttConnectionOptions()),
                connecting("wrong password", "gate-a", TestClient.as("gate-a", "wrong")),
                connecting("empty password", "gate-a", TestClient.as("gate-a", "")),
                connecting("another's password", "gate-a", TestClient.as("gate-a", "heron-a-secret")),
                connecting("another's user name", "gate-a", TestClient.as("heron-a", "heron-a-secret")),
                connecting("a device as the service", "service", TestClient.as("gate-a", "gate-a-secret")),
                connecting("the service by a device's password", "service", TestClient.as("service", "gate-a-secret")),
                connecting("the service as a device", "gate-a", TestClient.as("service", "service-secret")),
                connecting("unknown", "cartlodge-a", TestClient.as("cartlodge-a", "gate-a-secret")),
                connecting("capital letters", "GATE-A", TestClient.as("GATE-A", "gate-a-secret")),
                connecting("no client id", "", TestClient.as("gate-a", "gate-a-secret")),
                connecting("a long client id", "g".repeat(40), TestClient.as("g".repeat(40), "gate-a-secret")));
    }

    private DynamicTest connecting(String how, String clientId, MqttConnectionOptions options) {
        return DynamicTest.dynamicTest(how, () -> {
            MqttException refusal = catchThrowableOfType(
                    MqttException.class,
                    () -> TestClient.connect(broker().uri(), clientId, options).close());

            assertThat(refusal).as("the connection is refused").isNotNull();
        });
    }

    @TestFactory
    default Stream<DynamicTest> a_device_publishes_nothing_but_its_own() {
        return Stream.of(
                publishing("another's status", "latch/v1/heron-a/status", false),
                publishing("another's events", "latch/v1/heron-a/events", false),
                publishing("another's list answer", "latch/v1/heron-a/access-list/answer", false),
                publishing("another's command answer", "latch/v1/heron-a/commands/answer", false),
                publishing("its own receipt", "latch/v1/gate-a/receipt", false),
                publishing("its own list", "latch/v1/gate-a/access-list", true),
                publishing("a command to itself", "latch/v1/gate-a/commands", false),
                publishing("another's receipt", "latch/v1/heron-a/receipt", true),
                publishing("another's list", "latch/v1/heron-a/access-list", true),
                publishing("a command to another", "latch/v1/heron-a/commands", false),
                publishing("the service's status", "latch/v1/service/status", true),
                publishing("events, retained", "latch/v1/gate-a/events", true),
                publishing("a command answer, retained", "latch/v1/gate-a/commands/answer", true),
                publishing("below its own", "latch/v1/gate-a/events/more", false),
                publishing("above its own", "latch/v1/gate-a", false),
                publishing("another prefix", "latch/v2/gate-a/events", false),
                publishing("no prefix", "gate-a/events", false),
                publishing("$SYS", "$SYS/broker/clients", false));
    }

    private DynamicTest publishing(String what, String topic, boolean retained) {
        return DynamicTest.dynamicTest(what, () -> {
            try (TestClient device = device("gate-a")) {
                assertThat(device.publish(topic, "{}", 1, retained)).isGreaterThanOrEqualTo(REFUSED);
            }
        });
    }

    @TestFactory
    default Stream<DynamicTest> a_device_subscribes_nothing_but_its_own() {
        return Stream.of(
                        "#",
                        "latch/#",
                        "latch/v1/#",
                        "latch/v1/+/access-list",
                        "latch/v1/+/receipt",
                        "latch/v1/+/status",
                        "latch/v1/gate-a/#",
                        "latch/v1/gate-a/+",
                        "latch/v1/gate-a/events",
                        "latch/v1/gate-a/status",
                        "latch/v1/heron-a/access-list",
                        "latch/v1/heron-a/receipt",
                        "latch/v1/heron-a/commands",
                        "latch/v1/heron-a/events",
                        "latch/v1/service/#",
                        "$SYS/#",
                        "$share/group/latch/v1/gate-a/receipt",
                        "$share/group/latch/v1/+/events")
                .map(filter -> DynamicTest.dynamicTest(filter, () -> {
                    try (TestClient device = device("gate-a")) {
                        assertThat(device.subscribe(filter)).isGreaterThanOrEqualTo(REFUSED);
                    }
                }));
    }

    @TestFactory
    default Stream<DynamicTest> the_service_does_nothing_in_a_devices_name() {
        return Stream.of(
                serviceDoes(
                        "publishes a device's events",
                        service -> service.publish("latch/v1/gate-a/events", "{}", 1, false)),
                serviceDoes(
                        "publishes a device's status",
                        service -> service.publish("latch/v1/gate-a/status", "{}", 1, true)),
                serviceDoes("retains a command", service -> service.publish("latch/v1/gate-a/commands", "{}", 1, true)),
                serviceDoes("subscribes everything", service -> service.subscribe("#")),
                serviceDoes("subscribes what it sends", service -> service.subscribe("latch/v1/+/access-list")));
    }

    interface Attempt {
        int run(TestClient service) throws MqttException;
    }

    private DynamicTest serviceDoes(String what, Attempt attempt) {
        return DynamicTest.dynamicTest(what, () -> {
            try (TestClient service = device(BrokerUnderTest.SERVICE)) {
                assertThat(attempt.run(service)).isGreaterThanOrEqualTo(REFUSED);
            }
        });
    }

    @Test
    default void a_will_for_anothers_topic_is_never_published() throws Exception {
        MqttConnectionOptions options = TestClient.as("gate-a", "gate-a-secret");
        options.setWill(
                "latch/v1/heron-b/status",
                new MqttMessage("forged".getBytes(java.nio.charset.StandardCharsets.UTF_8), 1, false, null));
        try (TestClient service = device(BrokerUnderTest.SERVICE)) {
            assertThat(service.subscribe("latch/v1/+/status")).isLessThan(REFUSED);
            try {
                TestClient.connect(broker().uri(), "gate-a", options).vanish();
            } catch (MqttException refused) {
                assertThat(refused.getReasonCode()).isGreaterThanOrEqualTo(REFUSED);
            }
            try (TestClient honest = device("heron-b")) {
                honest.publish("latch/v1/heron-b/status", "own", 1, false);
            }

            assertThat(service.nextAcknowledged().text()).isEqualTo("own");
        }
    }

    @Test
    default void a_message_longer_than_any_of_the_contract_is_refused() throws MqttException {
        try (TestClient device = device("gate-a")) {
            assertThat(device.publish("latch/v1/gate-a/events", new byte[700 * 1024], 1, false))
                    .isNotZero();
        }
    }

    @Test
    default void a_device_does_everything_that_the_contract_names() throws MqttException {
        try (TestClient device = device("gate-a")) {
            for (String own : new String[] {"receipt", "access-list", "commands"}) {
                assertThat(device.subscribe("latch/v1/gate-a/" + own)).as(own).isLessThan(REFUSED);
            }
            assertThat(device.subscribe("latch/v1/service/status")).isLessThan(REFUSED);
            for (String own : new String[] {"status", "access-list/answer"}) {
                assertThat(device.publish("latch/v1/gate-a/" + own, "{}", 1, true))
                        .as(own)
                        .isLessThan(REFUSED);
            }
            for (String own : new String[] {"events", "commands/answer"}) {
                assertThat(device.publish("latch/v1/gate-a/" + own, "{}", 1, false))
                        .as(own)
                        .isLessThan(REFUSED);
            }
        }
    }

    /** Connects as a client of {@link BrokerUnderTest#PASSWORDS}. */
    default TestClient device(String id) throws MqttException {
        String password = BrokerUnderTest.PASSWORDS.getOrDefault(id, "");
        return TestClient.connect(broker().uri(), id, TestClient.as(id, password));
    }
}
