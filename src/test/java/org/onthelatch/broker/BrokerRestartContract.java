package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onthelatch.broker.BrokerUnderTest.Memory;

/** What is left after a restart, once for each kind of restart that the broker knows. The service relies on neither. */
public interface BrokerRestartContract {
    String LIST = "latch/v1/heron-b/access-list";

    BrokerUnderTest broker();

    @TestFactory
    default Stream<DynamicTest> after_a_restart() {
        return broker().restarts().stream()
                .sorted()
                .map(memory -> DynamicTest.dynamicTest("with memory " + memory, () -> restart(memory)));
    }

    private void restart(Memory memory) throws Exception {
        try (TestClient service = client(BrokerUnderTest.SERVICE);
                TestClient device = client("heron-b")) {
            service.subscribe("latch/v1/+/events");
            service.publish(LIST, "list", 1, true);
            service.vanish();
            device.publish("latch/v1/heron-b/events", "waiting", 1, false);
        }

        broker().restart(memory);

        try (TestClient service = client(BrokerUnderTest.SERVICE);
                TestClient device = client("heron-b")) {
            if (memory == Memory.LOST) {
                assertThat(service.sessionPresent()).isFalse();
                service.publish(LIST, "fresh", 1, true);
            } else {
                assertThat(service.sessionPresent()).isTrue();
                assertThat(service.nextAcknowledged().text()).isEqualTo("waiting");
            }
            device.subscribe(LIST);
            assertThat(device.nextAcknowledged().text()).isEqualTo(memory == Memory.LOST ? "fresh" : "list");
        }
    }

    private TestClient client(String id) throws MqttException {
        MqttConnectionOptions options = broker().credentials(id);
        options.setCleanStart(false);
        options.setSessionExpiryInterval(600L);
        return TestClient.connect(broker().uri(), id, options);
    }
}
