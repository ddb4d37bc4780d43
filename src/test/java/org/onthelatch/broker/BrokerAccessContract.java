package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onthelatch.broker.BrokerUnderTest.Shortfall;

/** Nobody does anything that the contract does not name. Every broker that is set up as documented has to pass. */
public interface BrokerAccessContract {
    int REFUSED = 0x80;
    Consumer<Integer> IS_REFUSED = code -> assertThat(code).isGreaterThanOrEqualTo(REFUSED);
    Consumer<Integer> IS_ACCEPTED = code -> assertThat(code).isLessThan(REFUSED);

    /** None of them may be subscribed by gate-a. */
    List<String> FOREIGN = List.of(
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
            "$share/group/latch/v1/+/events");

    BrokerUnderTest broker();

    @TestFactory
    default Stream<DynamicTest> a_device_publishes_nothing_but_its_own() {
        Attempts by = new Attempts(broker());
        return Stream.of(
                by.publishing("another's status", "latch/v1/heron-a/status", false, IS_REFUSED),
                by.publishing("another's events", "latch/v1/heron-a/events", false, IS_REFUSED),
                by.publishing("another's list answer", "latch/v1/heron-a/access-list/answer", false, IS_REFUSED),
                by.publishing("another's command answer", "latch/v1/heron-a/commands/answer", false, IS_REFUSED),
                by.publishing("its own receipt", "latch/v1/{own}/receipt", false, IS_REFUSED),
                by.publishing("its own list", "latch/v1/{own}/access-list", true, IS_REFUSED),
                by.publishing("a command to itself", "latch/v1/{own}/commands", false, IS_REFUSED),
                by.publishing("another's receipt", "latch/v1/heron-a/receipt", true, IS_REFUSED),
                by.publishing("another's list", "latch/v1/heron-a/access-list", true, IS_REFUSED),
                by.publishing("a command to another", "latch/v1/heron-a/commands", false, IS_REFUSED),
                by.publishing("the service's status", "latch/v1/service/status", true, IS_REFUSED),
                by.publishing("below its own", "latch/v1/{own}/events/more", false, IS_REFUSED),
                by.publishing("above its own", "latch/v1/{own}", false, IS_REFUSED),
                by.publishing("another prefix", "latch/v2/{own}/events", false, IS_REFUSED),
                by.publishing("no prefix", "{own}/events", false, IS_REFUSED),
                by.publishing("$SYS", "$SYS/broker/clients", false, IS_REFUSED));
    }

    @TestFactory
    default Stream<DynamicTest> a_device_has_nothing_kept_that_is_never_kept() {
        boolean accepts = broker().shortfalls().contains(Shortfall.RETAINS_WHATEVER_MAY_BE_PUBLISHED);
        String name = accepts ? "%s, accepted where the broker cannot tell" : "%s";
        Attempts by = new Attempts(broker());
        return Stream.of("latch/v1/{own}/events", "latch/v1/{own}/commands/answer")
                .map(topic -> by.publishing(name.formatted(topic), topic, true, accepts ? IS_ACCEPTED : IS_REFUSED))
                .toList()
                .stream();
    }

    @TestFactory
    default Stream<DynamicTest> a_device_is_refused_every_subscription_but_its_own() throws MqttException {
        boolean grants = broker().shortfalls().contains(Shortfall.GRANTS_SUBSCRIPTIONS_THAT_STAY_SILENT);
        List<DynamicTest> tests = new ArrayList<>();
        try (TestClient device = client("gate-a")) {
            for (String filter : FOREIGN) {
                int code = device.subscribe(filter);
                tests.add(DynamicTest.dynamicTest(
                        grants ? filter + ", granted where the broker refuses none" : filter,
                        () -> (grants ? IS_ACCEPTED : IS_REFUSED).accept(code)));
            }
        }
        return tests.stream();
    }

    @Test
    default void a_device_hears_nothing_but_its_own_whatever_it_subscribes() throws Exception {
        try (TestClient device = client("gate-a");
                TestClient service = client(BrokerUnderTest.SERVICE);
                TestClient other = client("heron-a")) {
            for (String filter : FOREIGN) {
                device.subscribe(filter);
            }
            IS_ACCEPTED.accept(device.subscribe("latch/v1/gate-a/receipt"));
            for (String topic : List.of("receipt", "access-list", "commands")) {
                IS_ACCEPTED.accept(service.publish("latch/v1/heron-a/" + topic, "not for the gate", 1, false));
            }
            for (String topic : List.of("status", "events", "access-list/answer", "commands/answer")) {
                IS_ACCEPTED.accept(other.publish("latch/v1/heron-a/" + topic, "not for the gate", 1, false));
                IS_ACCEPTED.accept(device.publish("latch/v1/gate-a/" + topic, "not for the gate", 1, false));
            }
            IS_ACCEPTED.accept(service.publish("latch/v1/gate-a/receipt", "for the gate", 1, false));

            TestClient.Message heard = device.nextAcknowledged();
            while (heard.topic().equals("latch/v1/service/status")) {
                heard = device.nextAcknowledged();
            }
            assertThat(heard.text()).isEqualTo("for the gate");
        }
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
                serviceDoes(
                        "publishes events as if it were a device",
                        service -> service.publish("latch/v1/onlatch/events", "{}", 1, false)));
    }

    interface Attempt {
        int run(TestClient service) throws MqttException;
    }

    private DynamicTest serviceDoes(String what, Attempt attempt) {
        return DynamicTest.dynamicTest(what, () -> {
            try (TestClient service = client(BrokerUnderTest.SERVICE)) {
                IS_REFUSED.accept(attempt.run(service));
            }
        });
    }

    @Test
    default void a_will_for_anothers_topic_is_never_published() throws Exception {
        MqttConnectionOptions options = broker().credentials("gate-a");
        options.setWill(
                "latch/v1/heron-b/status",
                new MqttMessage("forged".getBytes(StandardCharsets.UTF_8), 1, false, new MqttProperties()));
        try (TestClient service = client(BrokerUnderTest.SERVICE)) {
            IS_ACCEPTED.accept(service.subscribe("latch/v1/+/status"));
            try {
                TestClient.connect(broker().uri(), "gate-a", options).vanish();
            } catch (MqttException refused) {
                assertThat(refused.getReasonCode()).isGreaterThanOrEqualTo(REFUSED);
            }
            try (TestClient honest = client("heron-b")) {
                honest.publish("latch/v1/heron-b/status", "own", 1, false);
            }

            assertThat(nextFrom("heron-b", service).text()).isEqualTo("own");
        }
    }

    private static TestClient.Message nextFrom(String device, TestClient service) throws Exception {
        TestClient.Message message = service.nextAcknowledged();
        while (!message.topic().contains(device)) {
            message = service.nextAcknowledged();
        }
        return message;
    }

    @Test
    default void a_message_longer_than_any_of_the_contract_is_refused() throws MqttException {
        try (TestClient device = client("gate-a")) {
            assertThat(device.publish("latch/v1/gate-a/events", new byte[700 * 1024], 1, false))
                    .isNotZero();
        }
    }

    @Test
    default void a_device_does_everything_that_the_contract_names() throws MqttException {
        try (TestClient device = client("gate-a")) {
            for (String own : new String[] {"receipt", "access-list", "commands"}) {
                assertThat(device.subscribe("latch/v1/gate-a/" + own)).as(own).isLessThan(REFUSED);
            }
            IS_ACCEPTED.accept(device.subscribe("latch/v1/service/status"));
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
    private TestClient client(String id) throws MqttException {
        return TestClient.connect(broker().uri(), id, broker().credentials(id));
    }
}
